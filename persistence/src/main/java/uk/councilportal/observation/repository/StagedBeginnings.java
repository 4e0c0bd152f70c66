package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The figures of an indicator, or of a breakdown, that the council has not given yet. What says that there is no figure is
 * not among them, nor is a correction of one that is kept.
 *
 * @param column whose number it is
 * @param number the number
 */
public record StagedBeginnings(Column column, int number) implements StagedChoice {
    /** What the figures have in common. */
    public enum Column {
        /** The indicator. */
        INDICATOR("indicator_id"),
        /** The breakdown. */
        BREAKDOWN("breakdown_id");

        private final String name;

        Column(String name) {
            this.name = name;
        }
    }

    /** On the columns of the staged rows beside what is kept. */
    @Override
    public String condition(String alias) {
        return alias + "." + column.name + " = ? AND " + alias + ".status <> 'NOT_ENTERED'"
                + " AND (o.revision IS NULL OR o.status = 'NOT_ENTERED')";
    }

    @Override
    public int set(PreparedStatement statement, int first) throws SQLException {
        statement.setInt(first, number);
        return first + 1;
    }
}
