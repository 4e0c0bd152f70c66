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

    private static final String MARIADB = "MariaDB";

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
            String product = product(connection.getMetaData());
            return new DatabaseState(product, last.next() ? last.getString(1) : "");
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    /** The driver of MySQL calls MariaDB "MySQL 11.4.5-MariaDB". */
    private static String product(DatabaseMetaData about) throws SQLException {
        String version = about.getDatabaseProductVersion();
        return version.contains(MARIADB)
                ? MARIADB + " " + version.split("-")[0]
                : about.getDatabaseProductName() + " " + version;
    }
}
