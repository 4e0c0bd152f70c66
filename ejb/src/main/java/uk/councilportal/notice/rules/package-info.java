/**
 * Who is told what, and when a deadline is near.
 *
 * <p>Pure Java: dates and roles in, people and occasions out.
 */
package uk.councilportal.notice.rules;
