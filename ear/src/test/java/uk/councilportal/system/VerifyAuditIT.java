package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.run.VerifyAudit;

/** The command that verifies the audit trail beside the running portal, by what it says and how it ends. */
class VerifyAuditIT {
    private static final String NEWEST =
            "SELECT * FROM audit_entry WHERE chain_position IS NOT NULL ORDER BY chain_position DESC LIMIT 1";

    private final Map<String, String> portal = RunningPortal.get().environment();

    /** How the command ended, and what it said. */
    private record Outcome(int code, String said) {}

    @BeforeEach
    void thePortalOfThisRun() {
        assumeFalse(portal.isEmpty(), "The portal runs elsewhere, and its database is not known");
    }

    @Test
    void findsAnEntryThatWasAlteredAndOneThatIsGoneAndNothingOnceTheyAreBack() throws Exception {
        Outcome whole = verify(Map.of());
        assertThat(whole.said()).contains("The trail is whole.");
        assertThat(whole.code()).isZero();

        try (Connection database = database()) {
            long place = place(database);
            execute(database, "UPDATE audit_entry SET object = CONCAT(object, '!') WHERE chain_position = " + place);
            Outcome altered = verify(Map.of());
            execute(
                    database,
                    "UPDATE audit_entry SET object = LEFT(object, CHAR_LENGTH(object) - 1) WHERE chain_position = "
                            + place);
            assertThat(altered.code()).isEqualTo(1);
            assertThat(altered.said()).contains("altered: entry " + place + ": ", "NOT WHOLE: 1 findings.");

            List<Object> kept = row(database, place);
            execute(database, "DELETE FROM audit_entry WHERE chain_position = " + place);
            Outcome gone = verify(Map.of());
            insert(database, kept);
            assertThat(gone.code()).isEqualTo(1);
            assertThat(gone.said()).contains("taken out: entry " + place, "NOT WHOLE: 1 findings.");
        }
        assertThat(verify(Map.of()).code()).isZero();
    }

    @Test
    void asksForAnEndThatWasNotedBefore() throws Exception {
        String said = verify(Map.of()).said();
        String end =
                said.substring(said.indexOf("end ") + 4).lines().findFirst().orElseThrow();

        assertThat(verify(Map.of("PORTAL_AUDIT_END", end)).code()).isZero();
        Outcome other = verify(Map.of("PORTAL_AUDIT_END", "1:" + "0".repeat(64)));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.said()).contains("no longer has the end it had at entry 1");
    }

    @Test
    void saysWhenItCannotReadTheTrail() throws Exception {
        Outcome refused = verify(Map.of("PORTAL_DB_PASSWORD", "another"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.said()).contains("cannot be read");
        assertThat(verify(Map.of("PORTAL_AUDIT_END", "yesterday")).code()).isEqualTo(2);
    }

    @Test
    void findsNothingThatFitsAnotherKey() throws Exception {
        assertThat(verify(Map.of("PORTAL_AUDIT_KEY", "another")).code()).isEqualTo(1);
    }

    private Outcome verify(Map<String, String> other) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                VerifyAudit.class.getName());
        command.environment().putAll(portal);
        command.environment().putAll(other);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), said);
    }

    private static String classPath() {
        return Stream.of(VerifyAudit.class, AuditKey.class, com.mysql.cj.jdbc.Driver.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                portal.get("PORTAL_DB_URL"), portal.get("PORTAL_DB_USER"), portal.get("PORTAL_DB_PASSWORD"));
    }

    private static long place(Connection database) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(NEWEST)) {
            assertThat(row.next()).isTrue();
            return row.getLong("chain_position");
        }
    }

    private static List<Object> row(Connection database, long place) throws SQLException {
        try (ResultSet row =
                database.createStatement().executeQuery("SELECT * FROM audit_entry WHERE chain_position = " + place)) {
            assertThat(row.next()).isTrue();
            List<Object> cells = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                cells.add(row.getObject(column));
            }
            return cells;
        }
    }

    private static void insert(Connection database, List<Object> cells) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(cells.size(), "?"));
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO audit_entry VALUES (" + marks + ")")) {
            for (int column = 0; column < cells.size(); column++) {
                insert.setObject(column + 1, cells.get(column));
            }
            insert.executeUpdate();
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
