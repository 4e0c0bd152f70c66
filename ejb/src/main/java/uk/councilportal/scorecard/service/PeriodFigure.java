package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figure of one period, whether it was restated since the issue before, how it was reported, and the changes of the linked national
 * definition since the figure shown before it in its row (statistics and disclosure, 3: the flag "break").
 */
public record PeriodFigure(
        ReportingPeriod period,
        DisclosedValue value,
        boolean restated,
        ObservationStatus status,
        List<SeriesBreak> breaks) {
    public PeriodFigure {
        breaks = List.copyOf(breaks);
    }

    /** A figure by itself, or one of a row without a break. */
    public PeriodFigure(ReportingPeriod period, DisclosedValue value, boolean restated, ObservationStatus status) {
        this(period, value, restated, status, List.of());
    }

    /** Whether it is counted otherwise than the figure before it. */
    public boolean isBroken() {
        return !breaks.isEmpty();
    }

    PeriodFigure broken(List<SeriesBreak> found) {
        return new PeriodFigure(period, value, restated, status, found);
    }
}
