package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.CarriedHistory;
import uk.councilportal.platform.database.TestDatabase;

/** A council that only gets a new code goes on with everything it has kept: the same rows, and the same scorecards, cell by cell. */
class CarryOverIT {
    private static final System.Logger LOG = System.getLogger(CarryOverIT.class.getName());
    private static final List<CouncilTable> CONSENTS = List.of(
            CouncilTable.FIGURE_GRANT,
            CouncilTable.FIGURE_GRANT_INDICATOR,
            CouncilTable.FIGURE_GRANT_WITHDRAWAL,
            CouncilTable.FIGURE_CONSENT);

    private final TestDatabase portal = ArchivedCouncils.portal();
    private final AuthorityCode code =
            new AuthorityCode("E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));

    @ParameterizedTest
    @ValueSource(strings = {"E08000018", "E06000045"})
    void showsTheSameScorecardsUnderTheNewCode(String formerCode) {
        AuthorityCode former = new AuthorityCode(formerCode);
        follow(former, "NEW_CODE");
        ArchiveDesk before = new ArchiveDesk(portal, former);
        ArchiveDesk after = new ArchiveDesk(portal, code);
        Map<String, String> cells = Leaves.of(before.scorecards());
        Map<CouncilTable, Long> of = rows(former);
        Map<CouncilTable, Long> all = all();
        CarriedHistory shown = before.history();

        long begun = System.nanoTime();
        CarriedHistory carried = before.carryOver(em -> {});
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();

        Map<String, String> again = Leaves.of(after.scorecards());
        again.replaceAll(
                (path, text) -> text.replace("Council " + code, name(former)).replace(code.value(), formerCode));
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} carried over in {2} ms, {3} cells compared",
                formerCode,
                carried,
                took,
                cells.size());
        assertThat(cells).hasSizeGreaterThan(1000);
        assertThat(again).hasSameSizeAs(cells);
        assertThat(cells)
                .allSatisfy((path, text) -> assertThat(again.get(path)).as(path).isEqualTo(text));
        assertThat(carried).as("what was shown before").isEqualTo(shown);
        assertThat(carried.parts())
                .allSatisfy((part, rows) ->
                        assertThat(rows).as(part.name()).isEqualTo(of.get(CouncilTable.valueOf(part.name()))));
        assertThat(carried.parts().values().stream().filter(rows -> rows == 0))
                .as("Southampton prints no targets")
                .hasSize(former.equals(ArchivedCouncils.SOUTHAMPTON) ? 1 : 0);
        assertThat(carried.rows())
                .isEqualTo(CouncilTable.carried().stream().mapToLong(of::get).sum())
                .isGreaterThan(1000);
        assertThat(rows(former)).as("the former code keeps its rows").isEqualTo(of);
        Map<CouncilTable, Long> grown = all();
        grown.replaceAll((table, count) -> table.isCarried() ? count - of.get(table) : count);
        assertThat(grown).as("nobody else got or lost a row").isEqualTo(all);
        assertSameRows(before, after);
        assertThat(remains(former)).as("what still names the former code").isEmpty();
    }

    private static void assertSameRows(ArchiveDesk before, ArchiveDesk after) {
        for (CouncilTable table : CouncilTable.archived()) {
            if (table.isCarried()) {
                assertThat(withoutOwner(after.rows(table)))
                        .as(table.table())
                        .isEqualTo(withoutOwner(before.rows(table)));
            }
        }
        assertThat(CONSENTS).allSatisfy(table -> {
            assertThat(before.rows(table)).isNotEmpty();
            assertThat(after.rows(table)).as("consents are given anew").isEmpty();
        });
    }

    @Test
    void isNothingWhereTheDatabaseGoesAwayAtTheEnd() {
        follow(ArchivedCouncils.SOUTHAMPTON, "NEW_CODE");
        ArchiveDesk desk = new ArchiveDesk(portal, ArchivedCouncils.SOUTHAMPTON);
        Map<CouncilTable, Long> all = all();

        assertThatThrownBy(() -> desk.carryOver(this::kill)).isInstanceOf(Exception.class);

        assertThat(all()).isEqualTo(all);
        assertThat(desk.carryOver(em -> {}).rows()).isGreaterThan(1000);
    }

    @Test
    void isRefusedWhereThereIsAnythingUnderTheNewCode() {
        follow(ArchivedCouncils.SOUTHAMPTON, "NEW_CODE");
        portal.execute("INSERT INTO person SELECT '" + code + "', name, display_name, email, roles, last_sign_in"
                + " FROM person WHERE council = 'E06000045' LIMIT 1");
        assertRefused(ArchivedCouncils.SOUTHAMPTON, code + " has rows already");
    }

    @Test
    void isOnlyForACouncilThatGotANewCode() {
        AuthorityCode alone = portal.newCouncil();
        assertThat(new ArchiveDesk(portal, alone).history()).hasToString("0 rows of 0 tables");
        assertRefused(alone, "No new code follows " + alone);
        follow(alone, "MERGED");
        assertRefused(alone, "No new code follows " + alone);
    }

    private void assertRefused(AuthorityCode former, String why) {
        Map<CouncilTable, Long> all = all();
        assertThatThrownBy(() -> new ArchiveDesk(portal, former).carryOver(em -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(why);
        assertThat(all()).isEqualTo(all);
    }

    /** Only the latest follows: the councils of the sample are carried over more than once here. */
    private void follow(AuthorityCode former, String kind) {
        portal.execute("INSERT INTO authority (ons_code, name, region, authority_type) SELECT '" + code + "', 'Council "
                + code + "', region, authority_type FROM authority WHERE ons_code = '" + former + "'");
        portal.execute("INSERT INTO portal_council (ons_code, state, short_name) VALUES ('" + code
                + "', 'SETTING_UP', 'New')");
        portal.execute("DELETE FROM authority_successor WHERE former_code = '" + former + "'");
        portal.execute("INSERT INTO authority_successor (former_code, successor_code, since, kind) VALUES ('" + former
                + "', '" + code + "', '2026-04-01', '" + kind + "')");
        portal.execute("INSERT IGNORE INTO portal_council_logo (ons_code, image, width, height) SELECT ons_code,"
                + " x'89504e47ff00', 2, 3 FROM portal_council WHERE ons_code = '" + former + "'");
    }

    private String name(AuthorityCode council) {
        return portal.query("SELECT name FROM authority WHERE ons_code = '" + council + "'")
                .get(0);
    }

    /** Every cell of text of every table that went along in which the former code stands: table and column. */
    private List<String> remains(AuthorityCode former) {
        List<String> found = new ArrayList<>();
        for (CouncilTable table : CouncilTable.carried()) {
            List<String> columns =
                    portal.query("SELECT column_name FROM information_schema.columns WHERE table_schema ="
                            + " DATABASE() AND table_name = '" + table.table()
                            + "' AND data_type IN ('char', 'varchar', 'text')"
                            + " AND column_name <> '" + table.owner() + "'");
            for (String column : columns) {
                String count = portal.query("SELECT COUNT(*) FROM %s WHERE %s = '%s' AND `%s` LIKE '%%%s%%'"
                                .formatted(table.table(), table.owner(), code, column, former))
                        .get(0);
                if (!count.equals("0")) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private Map<CouncilTable, Long> rows(AuthorityCode council) {
        return counts(" WHERE %s = '" + council + "'");
    }

    private Map<CouncilTable, Long> all() {
        return counts("");
    }

    private Map<CouncilTable, Long> counts(String which) {
        Map<CouncilTable, Long> rows = new TreeMap<>();
        for (CouncilTable table : CouncilTable.values()) {
            String sql = "SELECT COUNT(*) FROM " + table.table() + which.formatted(table.owner());
            rows.put(table, Long.parseLong(portal.query(sql).get(0)));
        }
        return rows;
    }

    private static List<List<String>> withoutOwner(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    /** As when the database goes away: the connection of the transaction is ended from outside. */
    private void kill(EntityManager em) {
        try (Connection outside = portal.connect();
                Statement statement = outside.createStatement();
                Statement own = em.unwrap(Connection.class).createStatement();
                ResultSet row = own.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            statement.execute("KILL " + row.getLong(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
