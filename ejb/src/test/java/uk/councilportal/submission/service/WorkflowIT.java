package uk.councilportal.submission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.model.SubmissionState;

/** The way of a month: handed in, returned, signed off, published, opened again. */
class WorkflowIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    private final SubmissionDesk council = new SubmissionDesk();

    @BeforeEach
    void openMarch() {
        council.open(MARCH);
    }

    @Test
    void keepsEveryStepWithWhoTookItAndWhy() {
        council.submit(MARCH);
        council.become("approver", PortalRole.APPROVER);
        returnMarch("Contacts look doubled");
        council.become("officer", PortalRole.DATA_OFFICER);
        council.submit(MARCH);
        council.become("approver", PortalRole.APPROVER);
        council.publish(MARCH);

        assertThat(march().steps())
                .extracting(StepTaken::state, StepTaken::by, StepTaken::reason)
                .containsExactly(
                        tuple(SubmissionState.SIGNED_OFF, "approver", ""),
                        tuple(SubmissionState.SUBMITTED, "officer", ""),
                        tuple(SubmissionState.RETURNED, "approver", "Contacts look doubled"),
                        tuple(SubmissionState.SUBMITTED, "officer", ""),
                        tuple(SubmissionState.DRAFT, "officer", ""));
        assertThat(march().latestIssue().map(Issue::number)).contains(1);
    }

    @Test
    void showsTheOfficerWhichFiguresToPutRightUntilTheyAreChanged() {
        enter("1.1", "2017-03", 1700);
        council.submit(MARCH);
        returnMarch("See the figures", question("1.1", "Doubled?"), question("2.5", "Missing"));
        assertThat(returned()).extracting(ReturnedItem::putRight).containsExactly(false, false);

        enter("1.1", "2017-03", 850);

        assertThat(returned())
                .containsExactly(
                        new ReturnedItem(cell("1.1"), "Doubled?", true),
                        new ReturnedItem(cell("2.5"), "Missing", false));
    }

    @Test
    void forgetsNoReturnButShowsTheLatestOnly() {
        enter("1.1", "2017-03", 1700);
        council.submit(MARCH);
        returnMarch("First", question("1.1", "Doubled?"));
        council.submit(MARCH);
        returnMarch("Second");
        assertThat(council.desk().count("returned_cell")).isEqualTo(1);
        assertThat(returned()).isEmpty();
        assertThat(march().lastStep().reason()).isEqualTo("Second");
    }

    @Test
    void refusesAReturnWithoutAReasonOrAboutAFigureThereIsNot() {
        council.submit(MARCH);
        assertThatThrownBy(() -> returnMarch("  ")).isInstanceOf(WordsNeededException.class);
        assertThatThrownBy(() -> returnMarch("x".repeat(501))).isInstanceOf(WordsNeededException.class);
        assertThatThrownBy(() -> returnMarch("Why", question("1.1", ""))).isInstanceOf(WordsNeededException.class);
        assertThatThrownBy(() -> returnMarch("Why", question("9.9", "No such row")))
                .isInstanceOf(FigureNotFoundException.class);
        assertThat(march().state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void refusesAStepBySomebodyWhoHasNotSeenTheLastOne() {
        SeenMonth seen = council.see(MARCH);
        council.submit(seen);
        assertThatThrownBy(() -> council.submit(seen))
                .isInstanceOfSatisfying(
                        StaleMonthException.class,
                        stale -> assertThat(stale.arguments()).containsExactly(MARCH, "officer"));

        SeenMonth submitted = council.see(MARCH);
        returnMarch("Contacts look doubled");
        assertThatThrownBy(() -> council.issues(service -> service.publish(submitted, Integer.MAX_VALUE)))
                .isInstanceOf(StaleMonthException.class);
        assertThat(march().state()).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void leadsToTheNextIssueWhenOpenedAgainAndOpensNothingTwice() {
        council.submit(MARCH);
        council.publish(MARCH);
        reopen("Late adoption date");
        assertThat(march().state()).isEqualTo(SubmissionState.REOPENED);
        council.submit(MARCH);
        assertThat(council.publish(MARCH).number()).isEqualTo(2);
        assertThat(council.<List<MonthLine>>months(MonthService::months))
                .extracting(MonthLine::month)
                .containsExactly(APRIL, MARCH);
        assertThat(council.<List<IssueLine>>issues(IssueService::issues))
                .extracting(line -> line.issue().number())
                .containsExactly(2, 1);
    }

    @Test
    void opensNoMonthAfterAnOldOne() {
        ReportingMonth january = MARCH.minus(2);
        council.open(january);
        council.submit(january);
        council.publish(january);
        assertThat(council.<List<MonthLine>>months(MonthService::months))
                .extracting(MonthLine::month)
                .containsExactly(MARCH, january);
    }

    @Test
    void refusesToOpenAgainWhatIsNotPublishedOrWithoutAReason() {
        assertThatThrownBy(() -> reopen("Why not")).isInstanceOf(SubmissionNotAllowedException.class);
        council.submit(MARCH);
        council.publish(MARCH);
        assertThatThrownBy(() -> reopen("")).isInstanceOf(WordsNeededException.class);
    }

    @Test
    void letsNobodySignOffTheirOwnWork() {
        int revision = enter("1.1", "2017-03", 850);
        council.change((report, span) -> List.of(changeOf(revision)));
        council.submit(MARCH);
        council.become("person", PortalRole.DATA_OFFICER, PortalRole.APPROVER);
        assertThatThrownBy(() -> council.publish(MARCH)).isInstanceOf(OwnWorkException.class);
        assertThat(march().state()).isEqualTo(SubmissionState.SUBMITTED);

        council.become("approver", PortalRole.APPROVER);
        assertThat(council.publish(MARCH).number()).isEqualTo(1);
    }

    @Test
    void letsNobodySignOffWhatTheyHaveNotSeen() {
        int revision = enter("1.1", "2017-03", 850);
        council.change((report, span) -> List.of(changeOf(revision)));
        council.submit(MARCH);
        council.become("approver", PortalRole.APPROVER);
        SeenMonth seen = council.see(MARCH);
        assertThatThrownBy(() -> council.issues(service -> service.publish(seen, revision - 1)))
                .isInstanceOf(ChangedSinceReviewException.class);
        assertThat(council.<Issue>issues(service -> service.publish(seen, revision))
                        .number())
                .isEqualTo(1);
    }

    /** Enters a figure as the desk's own person, whose name is "person". */
    private int enter(String ref, String month, int value) {
        return council.desk()
                .observations(service -> service.store(CouncilDesk.file(
                        "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                                + "%s,SG,%s,,,MONTH,%s,,,%d,OK,\n"
                                        .formatted(council.desk().council(), ref, month, value))))
                .revision()
                .orElseThrow();
    }

    private static RecordedChange changeOf(int revision) {
        RecordedChange.Subject subject = new RecordedChange.Subject(
                Optional.empty(), "Contacts", Breakdown.total(), "March 2017", Optional.empty());
        return new RecordedChange(
                ChangeKind.FIGURE, subject, List.of(), List.of(new RecordedChange.Step(revision, "")));
    }

    private MonthLine march() {
        return council.months(service -> service.month(SubmissionDesk.REPORT, MARCH));
    }

    private List<ReturnedItem> returned() {
        return council.months(service -> service.returned(SubmissionDesk.REPORT, MARCH));
    }

    private void returnMarch(String reason, ReturnNote.Question... questions) {
        SeenMonth seen = council.see(MARCH);
        council.returns(service -> {
            service.returnMonth(seen, new ReturnNote(reason, List.of(questions)));
            return null;
        });
    }

    private void reopen(String reason) {
        SeenMonth seen = council.see(MARCH);
        council.returns(service -> {
            service.reopen(seen, reason);
            return null;
        });
    }

    private static ReturnNote.Question question(String ref, String reason) {
        return new ReturnNote.Question(cell(ref), reason);
    }

    private static FigureCell cell(String ref) {
        return new FigureCell(new IndicatorCode(ref), Breakdown.total(), ReportingPeriod.month(MARCH));
    }
}
