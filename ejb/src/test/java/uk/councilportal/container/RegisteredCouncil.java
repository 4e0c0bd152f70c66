package uk.councilportal.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import uk.councilportal.authority.model.AuthorityCode;

/** Puts councils on the portal past all services, for tests that are about something else. */
public final class RegisteredCouncil {
    private RegisteredCouncil() {}

    /** A code that no council has. */
    public static AuthorityCode newCode() {
        return new AuthorityCode("E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }

    /** Puts a council on the portal and to work, unless it is there already. */
    public static AuthorityCode of(DataSource portal, AuthorityCode code) {
        try (Connection connection = portal.getConnection()) {
            execute(
                    connection,
                    "insert ignore into authority (ons_code, name, region, authority_type)"
                            + " values (?, concat('Council ', ons_code), 'Region', 'Type')",
                    code);
            execute(
                    connection,
                    "insert ignore into portal_council (ons_code, state, short_name)"
                            + " values (?, 'ACTIVE', concat('Council ', ons_code))",
                    code);
            return code;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(Connection connection, String sql, AuthorityCode code) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, code.value());
            insert.executeUpdate();
        }
    }
}
