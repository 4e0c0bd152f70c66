/**
 * How a target that a person typed is read.
 *
 * <p>Pure Java: texts and facts about the indicator in, a setting or its problems out.
 */
package uk.councilportal.target.rules;
