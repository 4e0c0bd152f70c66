package uk.councilportal.authority.repository;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The database connection of the running transaction together with the council the transaction is bound to, for work
 * that has to be done by set-based SQL.
 *
 * <p>The council comes from the persistence context, where only the guard puts it; it is never a parameter.
 */
public final class TenantConnection {
    private static final String COUNCIL_PROPERTY = "portal.council";

    private final Connection connection;
    private final AuthorityCode council;

    private TenantConnection(Connection connection, AuthorityCode council) {
        this.connection = connection;
        this.council = council;
    }

    /**
     * The connection of the running transaction.
     *
     * @throws IllegalStateException when there is no transaction or it is not bound to a council
     */
    public static TenantConnection of(EntityManager entityManager) {
        Object council = entityManager.getProperties().get(COUNCIL_PROPERTY);
        if (council == null) {
            throw new IllegalStateException("The transaction is not bound to a council");
        }
        Connection connection = entityManager.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("There is no transaction");
        }
        return new TenantConnection(connection, new AuthorityCode(council.toString()));
    }

    /** The council the transaction is bound to. */
    public String council() {
        return council.value();
    }

    /** A statement whose parameters the caller sets; it closes it, never the connection. */
    public PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** The same, and the statement tells the number it was given or has worked out. */
    public PreparedStatement prepareTelling(String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
    }

    /** A temporary table on the connection; see {@link StagingTable}. */
    public StagingTable stage(String name, String columns, String insert) {
        return new StagingTable(connection, name, columns, insert);
    }
}
