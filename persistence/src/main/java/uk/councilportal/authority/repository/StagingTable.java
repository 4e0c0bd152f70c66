package uk.councilportal.authority.repository;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A temporary table in which the rows of a file lie beside what is kept, on the transaction's own connection. Rows travel
 * by the thousand; whatever asks or writes sends those still waiting first.
 *
 * <p>Nothing remains after it is closed, when the transaction rolls back or when the connection dies.
 */
public final class StagingTable implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final String drop;
    private final PreparedStatement insert;
    private final JsonRows waiting = new JsonRows();

    /**
     * Makes the table, empty.
     *
     * @param name its name
     * @param columns its columns and key, as SQL defines them
     * @param insert takes rows in from one parameter, an array of arrays as JSON
     */
    public StagingTable(Connection connection, String name, String columns, String insert) {
        this.connection = connection;
        this.drop = "DROP TEMPORARY TABLE IF EXISTS " + name;
        execute(drop);
        execute("CREATE TEMPORARY TABLE " + name + " (" + columns + ") ENGINE = InnoDB");
        try {
            this.insert = connection.prepareStatement(insert);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Adds a row. */
    public void add(Object... cells) {
        waiting.add(cells);
        if (waiting.rows() == BATCH) {
            send();
        }
    }

    /** The rows of an answer. */
    public <T> List<T> query(String sql, Parameters parameters, Row<T> row) {
        return with(sql, parameters, query -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }

    /** Writes and returns how many rows that touched. */
    public int update(String sql, Parameters parameters) {
        return with(sql, parameters, PreparedStatement::executeUpdate);
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        execute(drop);
    }

    private <T> T with(String sql, Parameters parameters, Work<T> work) {
        send();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return work.on(statement);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void send() {
        if (waiting.rows() == 0) {
            return;
        }
        try {
            insert.setString(1, waiting.toString());
            insert.executeUpdate();
            waiting.clear();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    public interface Parameters {
        /** For statements that have none. */
        Parameters NONE = statement -> {};

        void set(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
