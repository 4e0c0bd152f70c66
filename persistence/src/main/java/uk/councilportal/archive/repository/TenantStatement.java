package uk.councilportal.archive.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.authority.repository.TenantConnection;

/** One statement on the connection of the running transaction. */
final class TenantStatement {
    private TenantStatement() {}

    /** What is done with a statement. */
    @FunctionalInterface
    interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    static <T> T with(EntityManager entityManager, String sql, Work<T> work) {
        try (PreparedStatement statement = TenantConnection.of(entityManager).prepare(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The one number a query gives. */
    static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The names a query gives. */
    static List<String> names(PreparedStatement query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
