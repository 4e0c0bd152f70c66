package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A choice among the figures of a file on its way in: a condition on their columns, and its parameters. */
public interface StagedChoice {
    /** The condition with its parameters, on the columns of an alias. */
    String condition(String alias);

    /** Sets the parameters of {@link #condition} and returns the number of the next one. */
    int set(PreparedStatement statement, int first) throws SQLException;
}
