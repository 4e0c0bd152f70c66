package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * The months of an indicator with their counts, newest last, and its figures of other periods (quarters, terms, years).
 */
public record IndicatorHistory(List<MonthLine> months, List<PeriodFigure> otherPeriods) {
    public IndicatorHistory {
        months = List.copyOf(months);
        otherPeriods = List.copyOf(otherPeriods);
    }
}
