/**
 * Comparisons written as files: the workbook a board takes to its meeting.
 *
 * <p>Writers get what a reader sees already, symbols in place of figures that are withheld.
 */
package uk.councilportal.comparison.exchange;
