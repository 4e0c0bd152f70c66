package uk.councilportal.observation.repository;

import java.util.List;
import java.util.Optional;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The figures of one indicator and breakdown for one sort of period, one after the other: what is kept of them and what a
 * file says.
 *
 * @param indicatorId the indicator
 * @param breakdownId the breakdown
 * @param periodType the letter of the sort of period
 * @param figures the figures
 */
public record StagedSeries(int indicatorId, int breakdownId, String periodType, List<Figure> figures) {
    /** Takes a copy of the figures. */
    public StagedSeries {
        figures = List.copyOf(figures);
    }

    /**
     * A figure by what is said of it.
     *
     * @param month the month it ends with
     * @param kept what is kept; empty when nothing is
     * @param staged what the file says; empty when it says nothing
     */
    public record Figure(ReportingMonth month, Optional<ObservationStatus> kept, Optional<ObservationStatus> staged) {}

    /** Those of the figures that end with a month. */
    public StagedLine.Figures at(ReportingMonth month) {
        return new StagedLine.Figures(indicatorId, breakdownId, periodType, month);
    }
}
