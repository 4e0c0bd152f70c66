/**
 * What follows from how far a report's months have come.
 *
 * <p>Plain Java: no clock, no database, no framework.
 */
package uk.councilportal.submission.rules;
