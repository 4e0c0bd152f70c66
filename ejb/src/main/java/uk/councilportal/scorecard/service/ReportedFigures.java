package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * Every computed figure of a report in long form, for all months the report shows.
 */
public record ReportedFigures(ScorecardHeading heading, List<FigureLine> lines) {
    public ReportedFigures {
        lines = List.copyOf(lines);
    }
}
