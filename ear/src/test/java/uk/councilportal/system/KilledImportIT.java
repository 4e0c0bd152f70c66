package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A node that is killed while it stores a hundred thousand figures leaves nothing behind: no figure, no revision, no
 * record of the file, and no lock, so that the other node can go on at once.
 */
class KilledImportIT {
    private static final String COUNCIL = "E08000018";
    private static final String HEADER = "report,ref,period_type,period,value,status\n";
    private static final List<String> REFS =
            List.of("1.1", "1.3", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "6.1", "6.3", "6.4", "3.4", "5.4", "6.5");
    private static final int ROWS = 100_000;
    private static final int LONGEST = 120;
    private static final int LAST_MONTH = 2017 * 12 + 2;
    private static final List<String> TABLES =
            List.of("observation", "observation_reason", "change_set", "import_batch", "breakdown");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningPortal portal = RunningPortal.get();

    @BeforeAll
    static void hasAJarAndADatabase() {
        assumeTrue(RunnableJarProcess.isBuilt(), "This build leaves out the runnable jar (-Drunnable.skip)");
        assumeTrue(
                !RunningPortal.get().environment().isEmpty(),
                "The database of a portal that runs elsewhere is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO staged_observation", "INSERT INTO observation ("})
    void storesAllOrNothing(String moment) throws Exception {
        String file = file();
        Map<String, Long> before = counts();
        try (RunnableJarProcess node = RunnableJarProcess.start("killed", settings())) {
            node.awaitReady();
            HttpClient.newHttpClient().sendAsync(order(node, file), BodyHandlers.ofString());
            awaitStatement(moment);
            node.kill();
        }
        awaitEndOfItsConnections(moment);

        assertThat(counts()).isEqualTo(before);
        assertThat(storeAtTheOtherNode()).isEqualTo(200);
        assertThat(counts().get("observation")).isEqualTo(before.get("observation"));
    }

    private HttpRequest order(RunnableJarProcess node, String file) {
        String reason = URLEncoder.encode("Late forms", StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(
                        URI.create(node.baseUrl() + "/api/v1/councils/" + COUNCIL + "/imports?reason=" + reason))
                .header("Authorization", "Bearer " + portal.token("rotherham-officer"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file))
                .build();
    }

    /** A file that says what is kept already takes the council's lock and writes nothing but the record of the file. */
    private int storeAtTheOtherNode() {
        return portal.send(portal.authorised("rotherham-officer", "/api/v1/councils/" + COUNCIL + "/imports")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(HEADER + "ROTH-SG,3.1,MONTH,2016-01,93,OK\n")))
                .statusCode();
    }

    /** Sums over spans of months, of which there are enough to make a hundred thousand different figures. */
    private static String file() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 0; row < ROWS; row++) {
            int ref = row % REFS.size();
            int length = row / REFS.size() % (LONGEST - 2) + 2;
            int last = LAST_MONTH - row / REFS.size() / (LONGEST - 2);
            file.append("ROTH-SG,%s,ROLLING,%s..%s,%d,OK\n"
                    .formatted(REFS.get(ref), month(last - length + 1), month(last), row));
        }
        return file.toString();
    }

    private static String month(int index) {
        return "%d-%02d".formatted((index - 1) / 12, (index - 1) % 12 + 1);
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = portal.connect()) {
            for (String table : TABLES) {
                counts.put(table, number(connection, "SELECT COUNT(*) FROM " + table + " WHERE council = ?", COUNCIL));
            }
        }
        return counts;
    }

    private void awaitStatement(String beginning) throws SQLException {
        await(beginning, true);
    }

    private void awaitEndOfItsConnections(String beginning) throws SQLException {
        await(beginning, false);
    }

    private void await(String beginning, boolean running) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Connection connection = portal.connect()) {
            while (Instant.now().isBefore(end)) {
                long found = number(
                        connection,
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND info LIKE ?",
                        beginning + "%");
                if (found > 0 == running) {
                    return;
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
        throw new AssertionError("The statement was " + (running ? "never" : "always") + " running: " + beginning);
    }

    private static long number(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(portal.environment());
        settings.remove("PORTAL_SAMPLE_DATA");
        return settings;
    }
}
