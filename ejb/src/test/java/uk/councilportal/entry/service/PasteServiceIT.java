package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.entry.service.PasteLine.Kind;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.ReasonNeededException;

/** Blocks pasted into a month, on the real database: seen before they are stored, and stored as one change. */
class PasteServiceIT {
    private static final String ANNE = "anne";
    private static final String BEN = "ben";
    private static final String BLOCK = """
            Ref\tIndicator\tMar-17\tApr-17
            1.1\tContacts\t1,373\t1,402
            1.3\tReferrals\t390\t400
            1.4\tContacts going onto referral\t27.9%\t28.5%
            2.5\tAssessments in time\t-\t54 of 58
            4.9\tSomething\t1\t2
            """;

    private final EntryDesk desk = EntryDesk.inApril();

    @Test
    void showsWhatEachFigureWouldDoAndStoresNothing() {
        long before = desk.council().count("change_set");
        PastePreview preview = preview(BLOCK);

        assertThat(preview.rows()).isEqualTo(5);
        assertThat(preview.lines())
                .extracting(line -> line.source().row() + line.source().column() + " " + line.kind())
                .containsExactly(
                        "2C UNCHANGED",
                        "2D NEW",
                        "3C CHANGED",
                        "3D NEW",
                        "4C LEFT_OUT",
                        "4D LEFT_OUT",
                        "5C CHANGED",
                        "5D NEW",
                        "6A REJECTED");
        assertThat(preview.lines().get(2).stored()).isEqualTo("383");
        assertThat(preview.lines().get(4).message().orElseThrow().key()).isEqualTo("entry.paste.computed");
        assertThat(preview.restated()).containsExactly(EntryDesk.MARCH);
        assertThat(preview.toWrite()).isEqualTo(5);
        assertThat(desk.council().count("change_set")).isEqualTo(before);
    }

    @Test
    void saysOfARejectedFigureWhichIndicatorItIsAbout() {
        PastePreview preview = preview("Ref\tApr-17\n1.1\t12?\n9.9\t4\n");

        assertThat(preview.lines())
                .extracting(line -> line.kind() + " " + line.source().ref() + " "
                        + line.source().title())
                .containsExactly("REJECTED 1.1 Contacts", "REJECTED 9.9 ");
    }

    @Test
    void storesAllAsOneChangeWithTheReasonBesideEarlierMonths() {
        long before = desk.council().count("change_set");
        PasteAnswer answer = store(ANNE, BLOCK, preview(BLOCK).revision(), "Late forms", true);

        assertThat(answer).isEqualTo(new PasteAnswer.Stored(5));
        assertThat(desk.council().count("change_set")).isEqualTo(before + 1);
        assertThat(desk.council().count("observation_reason")).isEqualTo(2);
        assertThat(cell("2.5", EntryDesk.APRIL).text()).isEqualTo("54 of 58");
        assertThat(cell("2.5", EntryDesk.MARCH).status()).isEqualTo(ObservationStatus.NOT_AVAILABLE);
        assertThat(preview(BLOCK).toWrite()).isZero();
    }

    @Test
    void leavesRejectedFiguresOutOnlyWhenAsked() {
        assertThat(store(ANNE, BLOCK, preview(BLOCK).revision(), "Late forms", false))
                .isInstanceOf(PasteAnswer.Refused.class);
        assertThat(cell("1.1", EntryDesk.APRIL).isEntered()).isFalse();
    }

    @Test
    void needsAReasonForEarlierMonths() {
        int seen = preview(BLOCK).revision();
        assertThatThrownBy(() -> store(ANNE, BLOCK, seen, " ", true)).isInstanceOf(ReasonNeededException.class);
        assertThat(cell("1.1", EntryDesk.APRIL).isEntered()).isFalse();
    }

    @Test
    void writesOverNothingThatWasWrittenSinceThePreview() {
        int seen = preview("Ref\tApr 17\n1.1\t5\n1.3\t6").revision();
        desk.type(BEN, april("1.1"), "7", 0);
        PasteAnswer answer = store(ANNE, "Ref\tApr 17\n1.1\t5\n1.3\t6", seen, "", true);

        assertThat(answer).isInstanceOfSatisfying(PasteAnswer.Refused.class, refused -> {
            assertThat(refused.now().lines()).extracting(PasteLine::kind).containsExactly(Kind.OVERTAKEN, Kind.NEW);
            assertThat(refused.now().lines().get(0).stored()).isEqualTo("7");
        });
        assertThat(cell("1.1", EntryDesk.APRIL).text()).isEqualTo("7");
        assertThat(cell("1.3", EntryDesk.APRIL).isEntered()).isFalse();
    }

    @Test
    void laysABareBlockOverTheGridFromTheCellPastedInto() {
        PasteRequest request = new PasteRequest("SG", Optional.empty(), "12\n13%", Optional.of(april("1.3")));
        PastePreview preview = desk.pasting(ANNE, service -> service.preview(request));

        assertThat(preview.lines())
                .extracting(line -> line.source().ref() + " " + line.kind())
                .containsExactly("1.3 NEW", "1.4 LEFT_OUT");
    }

    @Test
    void rejectsMonthsThatAreNotOpen() {
        PastePreview preview = preview("Ref\tMay 17\tApr 15\n1.1\t5\t6");
        assertThat(preview.lines())
                .extracting(
                        line -> line.kind() + " " + line.message().orElseThrow().key())
                .containsExactly("REJECTED entry.paste.closedMonth", "REJECTED entry.paste.closedMonth");
    }

    @Test
    void isNotThereForAnotherMonthThanTheOpenOne() {
        PasteRequest march = new PasteRequest("SG", Optional.of(EntryDesk.MARCH), BLOCK, Optional.empty());
        assertThatThrownBy(() -> desk.pasting(ANNE, service -> service.preview(march)))
                .isInstanceOf(EntryNotFoundException.class);
    }

    @Test
    void isNotThereWhileNoMonthIsOpen() {
        desk.submit(EntryDesk.APRIL);
        assertThatThrownBy(() -> preview(BLOCK)).isInstanceOf(EntryNotFoundException.class);
    }

    private PastePreview preview(String text) {
        return desk.pasting(ANNE, service -> service.preview(request(text)));
    }

    private PasteAnswer store(String officer, String text, int seen, String reason, boolean leaveOut) {
        PasteOrder order = new PasteOrder(request(text), seen, reason, leaveOut);
        return desk.pasting(officer, service -> service.store(order));
    }

    private static PasteRequest request(String text) {
        return new PasteRequest("SG", Optional.of(EntryDesk.APRIL), text, Optional.empty());
    }

    private EnteredCell cell(String ref, ReportingMonth month) {
        return desk.as(ANNE, service -> service.cell(new EntryPlace("SG", month, ref, Breakdown.total())));
    }

    private static EntryPlace april(String ref) {
        return new EntryPlace("SG", EntryDesk.APRIL, ref, Breakdown.total());
    }
}
