package uk.councilportal.scorecard.service;

/**
 * One line of a scorecard: an indicator, or one member of an indicator that the council prints as a sub-row.
 */
public record ScorecardRow(
        RowHeading indicator, RecentFigures recent, YearFigures year, Judgement judgement, Comparators beside) {}
