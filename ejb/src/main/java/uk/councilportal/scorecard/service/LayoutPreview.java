package uk.councilportal.scorecard.service;

/**
 * A scorecard in a layout that is not stored.
 *
 * @param scorecard the scorecard
 * @param example whether its one row is made up, because nothing of the report is published yet
 */
public record LayoutPreview(Scorecard scorecard, boolean example) {}
