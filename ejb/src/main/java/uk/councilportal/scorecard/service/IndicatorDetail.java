package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * Everything the portal holds about one indicator up to a month: its row, months with counts, breakdowns, chart and catalogue link.
 */
public record IndicatorDetail(
        ScorecardHeading heading,
        ScorecardRow row,
        IndicatorAbout about,
        IndicatorHistory history,
        List<BreakdownTable> breakdowns,
        ChartSeries chart,
        IndicatorNotes notes) {
    public IndicatorDetail {
        breakdowns = List.copyOf(breakdowns);
    }
}
