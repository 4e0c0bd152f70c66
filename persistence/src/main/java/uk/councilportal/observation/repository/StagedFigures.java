package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;

/**
 * Figures named one by one.
 *
 * @param figures the figures, at least one
 */
public record StagedFigures(Set<StagedLine.Figures> figures) implements StagedChoice {
    /** Takes a copy. */
    public StagedFigures {
        figures = Set.copyOf(figures);
    }

    @Override
    public String condition(String alias) {
        return "(%1$s.breakdown_id, %1$s.month, %1$s.indicator_id, %1$s.period_type) IN (".formatted(alias)
                + String.join(", ", Collections.nCopies(figures.size(), "(?, ?, ?, ?)")) + ")";
    }

    @Override
    public int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (StagedLine.Figures each : figures) {
            statement.setInt(next++, each.breakdownId());
            statement.setInt(next++, each.month().index());
            statement.setInt(next++, each.indicatorId());
            statement.setString(next++, each.periodType());
        }
        return next;
    }
}
