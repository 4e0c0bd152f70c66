/**
 * The files of reports, indicators, formulas, links and breakdowns, and the directory in which the rows of all a council's
 * files are looked up.
 */
package uk.councilportal.indicator.exchange;
