/**
 * Finding entered figures among those of a report.
 *
 * <p>Pure calculation: no database, no clock, nothing is rounded.
 */
package uk.councilportal.observation.rules;
