package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCancelledException;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportWatch;

/** Figures come in all or nothing, once, as one revision, for the caller's council only. */
class ImportServiceIT {
    private static final String HEADINGS =
            "report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";
    private static final String TWO =
            HEADINGS + "SG,1.1,,,MONTH,2017-03,,,983,OK,\nSG,2.5,area,North,MONTH,2017-03,38,41,,OK,\n";

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();
    private int connectionsKilled;

    @Test
    void storesNewFiguresAsOneRevision() {
        long before = desk.count("change_set");
        ImportOutcome outcome = store(TWO);
        assertThat(outcome.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(outcome.revision()).contains((int) before + 1);
        assertThat(desk.count("observation")).isEqualTo(2);
        assertThat(desk.trail().remarks()).contains("2 new, 0 changed, 0 unchanged, 0 rejected");
    }

    @Test
    void storingTheSameFileAgainChangesNothing() {
        store(TWO);
        long revisions = desk.count("change_set");
        ImportOutcome again = store(TWO);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
        assertThat(again.revision()).isEmpty();
        assertThat(desk.count("observation")).isEqualTo(2);
        assertThat(desk.count("change_set")).isEqualTo(revisions);
    }

    @Test
    void writesOnlyWhatHasChanged() {
        store(TWO);
        ImportOutcome outcome = store(TWO.replace("983", "984"));
        assertThat(outcome.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0));
        assertThat(desk.count("observation")).isEqualTo(3);
    }

    @Test
    void takesAChangedNoteOrStatusForAChange() {
        store(TWO);
        assertThat(store(TWO.replace("983,OK,", "983,PROVISIONAL,")).counts().changed())
                .isEqualTo(1);
        assertThat(store(TWO.replace("983,OK,", "983,PROVISIONAL,late"))
                        .counts()
                        .changed())
                .isEqualTo(1);
        assertThat(store(TWO.replace("983,OK,", "983,PROVISIONAL,Late"))
                        .counts()
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void keepsAwkwardNotesAsTheyAre() {
        String note = "Caf\u00e9 \"north\", \\ back\\slash \u2028 and {json: [1]} 100% 'quoted' \uD834\uDD1E";
        store(HEADINGS + "SG,1.1,,,MONTH,2017-03,,,983,OK,\"" + note.replace("\"", "\"\"") + "\"\n");
        ImportOutcome again =
                store(HEADINGS + "SG,1.1,,,MONTH,2017-03,,,983,OK,\"" + note.replace("\"", "\"\"") + "\"\n");
        assertThat(again.counts().unchanged()).isEqualTo(1);
    }

    @Test
    void keepsEveryDigit() {
        String exact = HEADINGS + "SG,1.1,,,MONTH,2017-03,,,123456789012.123456,OK,\n";
        store(exact);
        assertThat(store(exact).counts().unchanged()).isEqualTo(1);
        assertThat(store(exact.replace("123456,OK", "123457,OK")).counts().changed())
                .isEqualTo(1);
    }

    @Test
    void showsWhatStoringWouldDoAndStoresNothing() {
        store(TWO);
        ImportOutcome preview = preview(TWO.replace("983", "984")
                + "SG,1.1,area,South,MONTH,2017-03,,,12,OK,\nSG,1.1,,,MONTH,Mar-17,,,1,OK,\n");
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 1, 1, 1));
        assertThat(preview.isAcceptable()).isFalse();
        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("1.1 2017-03");
            assertThat(change.before()).isEqualTo("983 · OK");
            assertThat(change.after()).isEqualTo("984 · OK");
        });
        assertThat(preview.failures()).extracting(failure -> failure.line()).containsExactly(5L);
        assertThat(desk.count("observation")).isEqualTo(2);
        assertThat(desk.count("breakdown")).isEqualTo(2);
    }

    @Test
    void storesNothingWhenOneRowIsRejected() {
        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class, () -> store(TWO + "SG,9.9,,,MONTH,2017-03,,,1,OK,\n"));
        assertThat(rejected.outcome().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(4);
            assertThat(failure.column()).isEqualTo("ref");
        });
        assertThat(desk.count("observation")).isZero();
        assertThat(desk.count("breakdown")).isZero();
    }

    @Test
    void rejectsAFigureThatIsNamedTwice() {
        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class, () -> store(TWO + "SG,1.1,,,MONTH,2017-03,,,983,OK,\n"));
        assertThat(rejected.outcome().failures())
                .extracting(failure -> failure.line())
                .containsExactly(4L);
        assertThat(desk.count("observation")).isZero();
    }

    @Test
    void rejectsAnotherCouncilsRows() {
        CouncilDesk other = CouncilDesk.withTwoIndicators();
        String theirs = TWO.replace("report,", "council,report,").replace("\nSG", "\n" + other.council() + ",SG");
        assertThatThrownBy(() -> store(theirs)).isInstanceOf(ImportRejectedException.class);
        assertThat(other.count("observation")).isZero();
        assertThat(desk.count("observation")).isZero();
    }

    @Test
    void storesNothingOfAFileThatBreaksOffInTheMiddle() {
        String many = HEADINGS + many(5_000);
        FileSource broken = new FileSource(
                "broken.csv",
                () -> new BreakingStream(many, () -> {
                    throw new IOException("the line is dead");
                }));
        assertThatThrownBy(() -> desk.observations(service -> service.store(broken)))
                .isInstanceOf(ImportRejectedException.class);
        assertThat(desk.count("observation")).isZero();
    }

    @Test
    void storesNothingWhenTheConnectionIsKilledInTheMiddle() {
        String many = HEADINGS + many(5_000);
        FileSource file = new FileSource("killed.csv", () -> new BreakingStream(many, this::killOtherConnections));
        assertThatThrownBy(() -> desk.observations(service -> service.store(file)))
                .hasStackTraceContaining("SQL");
        assertThat(connectionsKilled).isPositive();
        assertThat(desk.count("observation")).isZero();
        assertThat(store(TWO).counts().added()).isEqualTo(2);
    }

    @Test
    void rejectsWhatIsNewForAMonthThatIsNotOpenAndNothingElse() {
        store(TWO);
        desk.open("SG", ReportingMonth.of(2017, 4));
        ImportPreview preview = look(TWO + "SG,1.1,,,MONTH,2017-04,,,5,OK,\nSG,1.1,,,MONTH,2017-05,,,5,OK,\n");
        assertThat(preview.outcome().counts()).isEqualTo(new ImportCounts(1, 0, 2, 1));
        assertThat(preview.outcome().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(5);
            assertThat(failure.column()).isEqualTo("period");
            assertThat(failure.message()).contains("May 2017 cannot be changed now");
        });
        assertThat(preview.added()).extracting(ImportedRow::period).containsExactly("April 2017");
    }

    @Test
    void changesEarlierMonthsOnlyWithAReasonAndKeepsIt() {
        store(TWO);
        desk.open("SG", ReportingMonth.of(2017, 4));
        FileSource restating = CouncilDesk.file(TWO.replace("983", "984") + "SG,1.1,,,MONTH,2017-04,,,5,OK,\n");
        assertThat(look(TWO.replace("983", "984")).restated()).containsExactly(ReportingMonth.of(2017, 3));
        assertThatThrownBy(() -> desk.observations(service -> service.store(restating)))
                .isInstanceOfSatisfying(
                        ImportRejectedException.class,
                        rejected -> assertThat(rejected.outcome().failures())
                                .extracting(failure -> failure.message())
                                .containsExactly("The file changes earlier months (March 2017). Say why"));
        assertThatThrownBy(() ->
                        desk.observations(service -> service.store(ImportOrder.of(restating, "x".repeat(501)))))
                .isInstanceOf(ImportRejectedException.class);
        assertThat(desk.count("observation")).isEqualTo(2);
        desk.observations(service -> service.store(ImportOrder.of(restating, "x".repeat(500))));
        assertThat(desk.count("observation_reason")).isEqualTo(1);
        assertThat(desk.observations(service -> service.store(restating)).counts())
                .isEqualTo(new ImportCounts(0, 0, 3, 0));
    }

    @Test
    void writesOverNothingThatWasChangedSinceTheFileWasChecked() {
        store(TWO);
        String mine = TWO.replace("983", "984");
        int seen = look(mine).revision();
        store(TWO.replace("983", "990"));
        ImportOrder order = new ImportOrder(CouncilDesk.file(mine), "", Optional.of(seen), ImportWatch.none());
        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class, () -> desk.observations(service -> service.store(order)));
        assertThat(rejected.outcome().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.message()).contains("Somebody has changed this figure");
        });
    }

    @Test
    void storesNothingOfAFileThatIsCancelled() {
        ImportWatch watch = new ImportWatch();
        FileSource file =
                new FileSource("cancelled.csv", () -> new BreakingStream(HEADINGS + many(5_000), watch::cancel));
        ImportOrder order = new ImportOrder(file, "", Optional.empty(), watch);
        assertThatThrownBy(() -> desk.observations(service -> service.store(order)))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(desk.count("observation")).isZero();
        assertThat(watch.step()).isEqualTo(ImportWatch.Step.CANCELLED);
    }

    @Test
    void isNotCancelledAnyMoreWhenItHasStored() {
        ImportWatch watch = new ImportWatch();
        desk.observations(
                service -> service.store(new ImportOrder(CouncilDesk.file(TWO), "", Optional.empty(), watch)));
        assertThat(watch.cancel()).isFalse();
        assertThat(desk.count("observation")).isEqualTo(2);
    }

    @Test
    void countsAMillionBadRowsAndKeepsTheFirstThousand() {
        byte[] row = "SG,9.9,,,MONTH,2017-03,,,1,OK,\n".getBytes(StandardCharsets.UTF_8);
        FileSource file = new FileSource("bad.csv", () -> new RepeatingStream(HEADINGS, row, 1_000_000));
        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class, () -> desk.observations(service -> service.store(file)));
        assertThat(rejected.outcome().counts().rejected()).isEqualTo(1_000_000);
        assertThat(rejected.outcome().failures()).hasSize(FailureLog.KEPT);
    }

    private ImportOutcome store(String text) {
        return desk.observations(service -> service.store(CouncilDesk.file(text)));
    }

    private ImportOutcome preview(String text) {
        return desk.observations(service -> service.preview(CouncilDesk.file(text)));
    }

    private ImportPreview look(String text) {
        return desk.observations(service -> service.preview(ImportOrder.of(CouncilDesk.file(text))));
    }

    private static String many(int rows) {
        ReportingMonth last = ReportingMonth.of(2000, 1);
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        "SG,1.1,,,ROLLING,%s..%s,,,%d,OK,\n".formatted(last.plus(i / 5 - i % 5), last.plus(i / 5), i))
                .collect(Collectors.joining());
    }

    /** Kills this council's import: the connection that has a temporary table and does nothing at the moment. */
    private void killOtherConnections() {
        try (Connection connection = desk.database().connect();
                Statement statement = connection.createStatement();
                Statement kill = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND user = 'portal'"
                                + " AND command = 'Sleep'")) {
            while (rows.next()) {
                kill.execute("KILL " + rows.getLong(1));
                connectionsKilled++;
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
