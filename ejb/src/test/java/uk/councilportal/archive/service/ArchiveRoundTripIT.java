package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.platform.database.TestDatabase;

/** What a council takes out of one portal it has in another: the same rows, and the same scorecards, cell by cell. */
class ArchiveRoundTripIT {
    private static final System.Logger LOG = System.getLogger(ArchiveRoundTripIT.class.getName());
    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    private static TestDatabase from;
    private static TestDatabase to;

    @TempDir
    Path folder;

    @BeforeAll
    static void oneFullPortalAndOneEmptyOne() {
        from = ArchivedCouncils.portal();
        if (to == null) {
            to = TestDatabase.another("archive-target");
            // another portal counts its national data otherwise
            to.execute("INSERT INTO reference_change_set (kind, made_by, made_at, description, rows_written)"
                    + " VALUES ('OTHER', 'somebody', UTC_TIMESTAMP(6), 'Something this portal took in first', 0)");
            SampleDesk.national(to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E08000018", "E06000045", "E10000020", "E08000025"})
    void showsTheSameScorecardsInAnEmptyPortal(String code) {
        AuthorityCode council = new AuthorityCode(code);
        ArchiveDesk here = new ArchiveDesk(from, council);
        ArchiveDesk there = new ArchiveDesk(to, council);
        KeptArchive taken = here.take(folder.resolve("archive.zip"));

        KeptArchive loaded = there.load(folder.resolve("archive.zip"));

        assertThat(loaded.marks()).isEqualTo(taken.marks());
        assertThat(there.remarks()).isEqualTo(taken.marks().file());
        Map<String, Object> scorecards = here.scorecards();
        Map<String, String> cells = Leaves.of(scorecards);
        assertThat(scorecards).as("two issues and an open month at least").hasSizeGreaterThanOrEqualTo(4);
        Map<String, String> again = Leaves.of(there.scorecards());
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} scorecards, {2} cells compared, {3} bytes",
                code,
                scorecards.size() - 1,
                cells.size(),
                taken.bytes());
        assertThat(withoutVersions(again)).isEqualTo(withoutVersions(cells));
        for (CouncilTable table : CouncilTable.loaded()) {
            assertThat(withoutReference(table, there.rows(table)))
                    .as(table.table())
                    .isEqualTo(withoutReference(table, here.rows(table)));
        }
        assertThat(CouncilTable.archived())
                .filteredOn(table -> table.table().startsWith("figure_"))
                .as("consents, which only an approver gives")
                .hasSize(4)
                .allSatisfy(table -> assertThat(there.rows(table)).isEmpty());
        assertThat(there.archives(ArchiveService::archives)).containsExactly(loaded);
        assertThatThrownBy(() -> there.load(folder.resolve("archive.zip")))
                .as("loaded once more")
                .hasMessageContaining("in the portal already");
    }

    @Test
    void goesOnUnderItsNewCodeWithAnArchiveOfTheFormerOne() {
        AuthorityCode former = ArchivedCouncils.SOUTHAMPTON;
        AuthorityCode code = to.newCouncil();
        ArchiveDesk here = new ArchiveDesk(from, former);
        ArchiveDesk there = new ArchiveDesk(to, code);
        here.take(folder.resolve("archive.zip"));
        assertThatThrownBy(() -> there.load(folder.resolve("archive.zip"))).hasMessageContaining("of another council");
        follow(former, code, "MERGED");
        assertThatThrownBy(() -> there.load(folder.resolve("archive.zip")))
                .as("a council that became part of another is not that council")
                .hasMessageContaining("of another council");
        to.execute("UPDATE authority_successor SET kind = 'NEW_CODE' WHERE successor_code = '" + code + "'");

        there.load(folder.resolve("archive.zip"));

        assertSameScorecards(former, code);
    }

    /** What came later holds what the database puts there; where it knows nothing to put, the column is named. */
    @Test
    void takesAnArchiveFromBeforeColumnsCame() {
        AuthorityCode former = NORFOLK;
        AuthorityCode code = to.newCouncil();
        ArchiveDesk there = new ArchiveDesk(to, code);
        follow(former, code, "NEW_CODE");
        new ArchiveDesk(from, former).take(folder.resolve("archive.zip"));
        EarlierArchive earlier = new EarlierArchive(folder.resolve("archive.zip"), former);
        Path old = folder.resolve("old.zip");
        earlier.without(Map.of(CouncilTable.REPORT, Set.of("code")), old);
        assertThatThrownBy(() -> there.load(old))
                .hasMessageContainingAll("report.csv", "code", "The column is missing");
        earlier.without(
                Map.of(
                        CouncilTable.REPORT_DEFINITION, Set.of("headings", "deadline", "retired_from"),
                        CouncilTable.DIMENSION_MEMBER_DEFINITION, Set.of("valid_from", "valid_to")),
                old);

        there.load(old);

        assertThat(to.query(
                        "SELECT DISTINCT CONCAT_WS(' ', deadline, retired_from, '-', headings) FROM report_definition"
                                + " WHERE council = '" + code + "'"))
                .containsExactly("DAY:20 - ");
        assertSameScorecards(former, code);
    }

    /** The portal that loads knows what became of the council, and the populations of its new code. */
    private static void follow(AuthorityCode former, AuthorityCode code, String kind) {
        to.execute("INSERT INTO authority_successor (former_code, successor_code, since, kind) VALUES ('" + former
                + "', '" + code + "', '2026-04-01', '" + kind + "')");
        to.execute("INSERT INTO population (authority, series, area, valid_from, revision, valid_to, children, source)"
                + " SELECT '" + code
                + "', series, area, valid_from, revision, valid_to, children, source FROM population"
                + " WHERE authority = '" + former + "'");
    }

    private static void assertSameScorecards(AuthorityCode former, AuthorityCode code) {
        Map<String, String> cells = withoutVersions(Leaves.of(new ArchiveDesk(from, former).scorecards()));
        Map<String, String> again = withoutVersions(Leaves.of(new ArchiveDesk(to, code).scorecards()));
        again.replaceAll((path, text) -> text.replace("Council " + code, cells.get("{choices}.councilName"))
                .replace(code.value(), former.value()));
        assertThat(again).hasSameSizeAs(cells);
        assertThat(cells)
                .allSatisfy((path, text) -> assertThat(again.get(path)).as(path).isEqualTo(text));
    }

    @Test
    void knowsACouncilByEveryCodeOfItsNationalArea() {
        AuthorityCode code = to.newCouncil();
        to.execute("INSERT INTO national_area (area, kind, name, region) VALUES ('" + code + "', 'COUNCIL', 'A', 'R')");
        to.execute("INSERT INTO national_area_code VALUES ('" + code + "', '" + code + "'), ('E10999999', '" + code
                + "')");
        assertThat(to.<Set<AuthorityCode>>inTransaction(em ->
                        new FormerCodes(new PortalCouncilRepository(em), new NationalAreaRepository(em)).of(code)))
                .containsExactlyInAnyOrder(code, new AuthorityCode("E10999999"));
    }

    @Test
    void hasSomethingInEveryTable() {
        for (CouncilTable table : CouncilTable.archived()) {
            assertThat(Stream.of(ArchivedCouncils.ROTHERHAM, ArchivedCouncils.SOUTHAMPTON)
                            .map(council ->
                                    new ArchiveDesk(from, council).rows(table).size()))
                    .as(table.table())
                    .anyMatch(rows -> rows > 0);
        }
    }

    @Test
    void keepsItsContentMarkWhileNobodyWorks() {
        ArchiveDesk here = new ArchiveDesk(from, ArchivedCouncils.SOUTHAMPTON);
        KeptArchive first = here.take(folder.resolve("first.zip"));
        from.execute("UPDATE person SET last_sign_in = UTC_TIMESTAMP(6)");
        KeptArchive second = here.take(folder.resolve("second.zip"));

        assertThat(second.marks().content()).isEqualTo(first.marks().content());
        assertThat(second.marks().file()).isNotEqualTo(first.marks().file());
    }

    @Test
    void knowsEveryTableOfTheSchemaThatNamesACouncil() {
        List<String> naming = from.query("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name = 'council'");
        List<String> referring = from.query("SELECT DISTINCT table_name FROM information_schema.key_column_usage"
                + " WHERE table_schema = DATABASE() AND referenced_table_name IN ('authority', 'council_revision')");
        List<String> known =
                Arrays.stream(CouncilTable.values()).map(CouncilTable::table).toList();
        assertThat(naming).as("tables with a column council").isSubsetOf(known);
        assertThat(referring)
                .as("tables that refer to a council; national ones, and choices of others, are named here")
                .isSubsetOf(with(known, List.of("authority_successor", "saved_group_member")));
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The version of a heading names the revision of the portal's own national data. */
    private static Map<String, String> withoutVersions(Map<String, String> cells) {
        cells.keySet().removeIf(path -> path.endsWith(".heading.version"));
        return cells;
    }

    /** The revision of the portal's own national data is another; what it stands for the scorecards show. */
    private static List<List<String>> withoutReference(CouncilTable table, List<List<String>> rows) {
        if (table == CouncilTable.ISSUE) {
            rows.forEach(row -> row.set(5, ""));
        }
        return rows;
    }
}
