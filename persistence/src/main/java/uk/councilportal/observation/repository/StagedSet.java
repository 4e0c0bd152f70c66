package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The figures of some indicators that end with one month.
 *
 * @param month the month
 * @param indicatorIds the indicators, at least one
 */
public record StagedSet(ReportingMonth month, Set<Integer> indicatorIds) implements StagedChoice {
    /** Takes a copy of the numbers. */
    public StagedSet {
        indicatorIds = Set.copyOf(indicatorIds);
    }

    @Override
    public String condition(String alias) {
        return alias + ".month = ? AND " + alias + ".indicator_id IN ("
                + String.join(", ", Collections.nCopies(indicatorIds.size(), "?")) + ")";
    }

    @Override
    public int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        statement.setInt(next++, month.index());
        for (int indicator : List.copyOf(indicatorIds)) {
            statement.setInt(next++, indicator);
        }
        return next;
    }
}
