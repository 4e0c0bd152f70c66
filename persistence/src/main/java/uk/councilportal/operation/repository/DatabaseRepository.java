package uk.councilportal.operation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.councilportal.operation.model.DatabaseState;

/** Asks the database about itself. */
@ApplicationScoped
public class DatabaseRepository {
    private static final String LAST_SCRIPT =
            "SELECT version FROM flyway_schema_history WHERE success = 1 ORDER BY installed_rank DESC LIMIT 1";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected DatabaseRepository() {}

    public DatabaseRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The database as it answers, within a transaction.
     *
     * @throws PersistenceException where it does not
     */
    public DatabaseState state() {
        Connection connection = entityManager.unwrap(Connection.class);
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(LAST_SCRIPT)) {
            DatabaseMetaData about = connection.getMetaData();
            String product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            return new DatabaseState(product, last.next() ? last.getString(1) : "");
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
