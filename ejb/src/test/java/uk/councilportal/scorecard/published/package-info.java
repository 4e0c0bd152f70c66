/**
 * The acceptance of the calculation: the figures councils printed, against the sample data read by the import.
 */
package uk.councilportal.scorecard.published;
