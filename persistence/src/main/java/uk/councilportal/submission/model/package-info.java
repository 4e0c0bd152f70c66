/**
 * The way of a month from opening to publication.
 *
 * <p>A report's month is opened, entered, submitted, signed off and published as an issue; an issue is frozen.
 */
package uk.councilportal.submission.model;
