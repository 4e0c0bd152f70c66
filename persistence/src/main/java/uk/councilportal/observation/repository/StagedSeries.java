package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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
    public At at(ReportingMonth month) {
        return new At(this, month);
    }

    /** The figures of a series that end with a month. */
    public record At(StagedSeries series, ReportingMonth month) implements StagedChoice {
        @Override
        public String condition(String alias) {
            return "%1$s.breakdown_id = ? AND %1$s.month = ? AND %1$s.indicator_id = ? AND %1$s.period_type = ?"
                    .formatted(alias);
        }

        @Override
        public int set(PreparedStatement statement, int first) throws SQLException {
            statement.setInt(first, series.breakdownId());
            statement.setInt(first + 1, month.index());
            statement.setInt(first + 2, series.indicatorId());
            statement.setString(first + 3, series.periodType());
            return first + 4;
        }
    }
}
