package uk.councilportal.access.seal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Puts the first seal under the chain of audit entries, before anybody can use the portal. From then on the ends of the
 * chain count only under a seal: a chain that somebody has emptied in the database is not begun anew by the running portal.
 *
 * <p>It is a migration because it happens once in the life of a database, and no SQL script because the key is not there. A
 * chain without a seal beside entries that the portal has written was taken down by somebody: it gets none, and verifying
 * says so. Entries from before there was a chain are taken as they are found, and the log says how many.
 */
public final class FirstSeal implements JavaMigration {
    private static final Logger LOG = System.getLogger(FirstSeal.class.getName());
    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("0084");

    private final AuditKey key;

    public FirstSeal(AuditKey key) {
        this.key = key;
    }

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "first seal";
    }

    /** None: the same code may be written otherwise one day. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT c.*, (SELECT COUNT(*) FROM audit_entry) AS entries FROM audit_chain c FOR UPDATE")) {
            if (row.next()) {
                ChainEnds ends = ChainEnds.of(row);
                if (row.getString("seal").isEmpty() && row.getLong("entries") == ends.earlier()) {
                    seal(context, key.seal(ends));
                    LOG.log(Level.INFO, "The audit trail is sealed now, over {0} earlier entries", ends.earlier());
                }
            }
        }
    }

    private static void seal(Context context, String seal) throws SQLException {
        try (PreparedStatement update = context.getConnection().prepareStatement("UPDATE audit_chain SET seal = ?")) {
            update.setString(1, seal);
            update.executeUpdate();
        }
    }
}
