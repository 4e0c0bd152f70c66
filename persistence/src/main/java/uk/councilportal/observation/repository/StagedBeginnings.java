package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;

/**
 * The figures of some indicators, or of some breakdowns, that the council has not given yet. What says that there is no figure is
 * not among them, nor is a correction of one that is kept.
 *
 * @param column whose numbers they are
 * @param numbers the numbers, at least one
 */
public record StagedBeginnings(Column column, Set<Integer> numbers) implements StagedChoice {
    /** Takes a copy. */
    public StagedBeginnings {
        numbers = Set.copyOf(numbers);
    }

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
        String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return alias + "." + column.name + " IN (" + marks + ") AND " + beginning(alias);
    }

    /** What is a figure and is not kept yet. */
    static String beginning(String alias) {
        return alias + ".status <> 'NOT_ENTERED' AND (o.revision IS NULL OR o.status = 'NOT_ENTERED')";
    }

    @Override
    public int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (int number : numbers) {
            statement.setInt(next++, number);
        }
        return next;
    }
}
