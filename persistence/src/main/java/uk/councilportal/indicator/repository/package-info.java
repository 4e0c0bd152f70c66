/**
 * Reads and writes reports, indicators, breakdowns and the national catalogue.
 *
 * <p>Definitions are read as of a revision; the latest row up to it counts.
 */
package uk.councilportal.indicator.repository;
