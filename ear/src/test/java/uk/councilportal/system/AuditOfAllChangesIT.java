package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import uk.councilportal.run.Progress;

/**
 * Looks back on everything that all other system tests and the loading of the sample councils have changed, as the database has
 * logged it: each change has exactly one entry in the audit trail, stored in the same transaction. Runs last; with
 * {@code -Dit.test=Some…IT,AuditOfAllChangesIT} it looks back on those tests only.
 *
 * <p>{@code tables.properties} says of each table whether it holds state. No test changes state in the database past
 * the portal; one that did would be found here.
 */
@Order(Integer.MAX_VALUE)
class AuditOfAllChangesIT {
    private static final String NONE = "no state: ";
    private static final String SCRIPTS = "flyway_schema_history";
    private static final String TEMPORARY = "(?s)(CREATE|DROP)\\s+(/\\*!\\d+ )?TEMPORARY .*";

    private final RunningPortal portal = RunningPortal.get();
    private final Properties tables = new Properties();

    @BeforeEach
    void hasALogAndKnowsTheTables() throws IOException {
        assumeTrue(portal.logOfChanges().isPresent(), "The database of a portal that runs elsewhere logs no changes");
        try (InputStream in = AuditOfAllChangesIT.class.getResourceAsStream("tables.properties")) {
            tables.load(in);
        }
    }

    @Test
    void isToldOfEveryTableWhetherItHoldsState() throws SQLException {
        assertThat(tables.stringPropertyNames())
                .as("tables.properties names every table")
                .containsExactlyInAnyOrderElementsOf(tablesThatAreThere());
        assertThat(tables.values().stream().map(String.class::cast))
                .as("and says why one holds no state")
                .allMatch(words -> words.equals(AuditedChanges.STATE) || words.matches(NONE + ".{20,}"));
    }

    @Test
    void findsExactlyOneEntryForEveryChange() {
        LogOfChanges log = LogOfChanges.read(portal.logOfChanges().orElseThrow());
        List<LoggedTransaction> work = sinceTheTablesAreThere(log.transactions());
        AuditedChanges audited = new AuditedChanges(tables);
        List<LoggedTransaction> changes = audited.of(work);
        tell(log, work, changes);

        assertThat(audited.wrong(changes))
                .as("changes without exactly one entry")
                .isEmpty();
        assertThat(changes).as("changes").isNotEmpty();
        assertThat(work.stream().flatMap(transaction -> transaction.tables().stream()))
                .as("tables that were written")
                .allMatch(tables.stringPropertyNames()::contains);
        assertThat(work.stream().flatMap(transaction -> transaction.statements().stream()))
                .as("what is logged as a statement, such as the emptying of a table, and not by its rows")
                .allMatch(sql -> sql.matches(TEMPORARY));
    }

    /** The scripts that make the tables run before anybody can change anything, and none of them afterwards. */
    private static List<LoggedTransaction> sinceTheTablesAreThere(List<LoggedTransaction> all) {
        int end = 0;
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).tables().contains(SCRIPTS)) {
                end = place + 1;
            }
        }
        assertThat(all.subList(0, end))
                .as("nobody has worked before the tables were there")
                .allMatch(transaction -> transaction.entries().isEmpty());
        return all.subList(end, all.size());
    }

    private static void tell(LogOfChanges log, List<LoggedTransaction> work, List<LoggedTransaction> changes) {
        long one =
                changes.stream().filter(change -> change.entries().size() == 1).count();
        long files = changes.stream().filter(AuditedChanges::isFileOfPeople).count();
        new Progress(System.out)
                .say(("Audit: %d transactions logged (%d KB), %d made the tables; of the others %d changed state, "
                                + "%d with exactly one entry, %d files of people with one for each")
                        .formatted(
                                log.transactions().size(),
                                log.bytes() / 1024,
                                log.transactions().size() - work.size(),
                                changes.size(),
                                one,
                                files));
    }

    private Set<String> tablesThatAreThere() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = portal.connect();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'portal' AND table_type = 'BASE TABLE'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
