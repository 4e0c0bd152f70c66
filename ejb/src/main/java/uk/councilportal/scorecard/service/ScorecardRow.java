package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * One line of a scorecard: an indicator, or one member of an indicator that the council prints as a sub-row.
 * <p>{@code counts} are the lines of the numerator and the denominator, where the council's layout prints them above their result; they are part
 * of this indicator's block and no indicators of their own.
 */
public record ScorecardRow(
        RowHeading indicator,
        RecentFigures recent,
        YearFigures year,
        Judgement judgement,
        Comparators beside,
        List<ScorecardRow> counts,
        RowNotes notes) {
    public ScorecardRow {
        counts = List.copyOf(counts);
    }
}
