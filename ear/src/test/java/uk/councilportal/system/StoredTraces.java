package uk.councilportal.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database keeps of a job, read past the portal; and a way to take the database away from the portal. */
final class StoredTraces {
    private final RunningPortal portal;

    StoredTraces(RunningPortal portal) {
        this.portal = portal;
    }

    /** How many changes of somebody are neither done nor undone. */
    int openChangesOf(String name) {
        return texts("SELECT id FROM user_change WHERE ended_at IS NULL AND name = ?", name)
                .size();
    }

    /** What has been audited about somebody or something, in its order and each with its outcome; without what only looks. */
    List<String> changesAuditedOf(String object) {
        return texts(
                "SELECT CONCAT(action, ' ', outcome) FROM audit_entry WHERE object LIKE CONCAT(?, '%')"
                        + " AND action NOT IN ('UserService.user', 'CouncilListService.council', 'CouncilLogoService.logo')"
                        + " ORDER BY id",
                object);
    }

    /** The one value that a query for one value answers. */
    String text(String query, String parameter) {
        return String.join(", ", texts(query, parameter));
    }

    /** Ends all connections of the portal, as when the database is started again. */
    void cutThePortalOff() {
        List<String> connections = texts(
                "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND user = ?", "portal");
        try (Connection connection = portal.connect()) {
            for (String id : connections) {
                kill(connection, id);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void kill(Connection connection, String id) throws SQLException {
        try (PreparedStatement kill = connection.prepareStatement("KILL ?")) {
            kill.setLong(1, Long.parseLong(id));
            kill.execute();
        }
    }

    private List<String> texts(String query, String parameter) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return texts;
    }
}
