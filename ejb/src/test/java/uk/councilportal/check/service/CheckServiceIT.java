package uk.councilportal.check.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.submission.service.MonthClosedException;
import uk.councilportal.submission.service.MonthNotFoundException;
import uk.councilportal.submission.service.SubmissionObstacle;

/** The checks of an open month, and reasons that hold as long as what they are about. */
class CheckServiceIT {

    private static final String COUNTED_TWICE = "Two months of contacts were logged in one.";

    private final CheckDesk council = new CheckDesk();

    @Test
    void findsMissingFiguresUntilTheyAreEntered() {
        assertThat(council.findings())
                .extracting(CheckFinding::kind)
                .containsExactly(CheckKind.MISSING, CheckKind.MISSING);
        council.enter("1.1", CheckDesk.MARCH, "801");
        council.enter("2.5", CheckDesk.MARCH, "NOT_AVAILABLE", "The system was down.");
        assertThat(council.findings()).isEmpty();
        assertThat(council.obstacles()).isEmpty();
    }

    @Test
    void keepsAReasonWithTheFigure() {
        enterAJump("1653");
        council.accept("1.1", CheckKind.JUMP, "  " + COUNTED_TWICE + " ");
        CheckFinding finding = onlyFinding();
        assertThat(finding.isOpen()).isFalse();
        assertThat(finding.reason().map(AcceptedReason::text)).contains(COUNTED_TWICE);
        assertThat(finding.reason().map(AcceptedReason::givenBy)).contains("officer");
        assertThat(council.obstacles()).isEmpty();
    }

    @Test
    void asksAgainWhenTheFigureChanges() {
        enterAJump("1653");
        council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE);
        council.enter("1.1", CheckDesk.MARCH, "1654");
        assertThat(onlyFinding().isOpen()).isTrue();
        council.enter("1.1", CheckDesk.MARCH, "1653");
        assertThat(onlyFinding().isOpen()).isTrue();
    }

    @Test
    void asksAgainWhenTheCheckSaysSomethingElse() {
        enterAJump("1653");
        council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE);
        council.enter("1.1", CheckDesk.MARCH.previous(), "840");
        assertThat(council.findings())
                .filteredOn(finding -> finding.cell().equals(CheckDesk.cell("1.1", CheckDesk.MARCH)))
                .allMatch(CheckFinding::isOpen);
    }

    @Test
    void theLastReasonCounts() {
        enterAJump("1653");
        council.accept("1.1", CheckKind.JUMP, "Late input.");
        council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE);
        assertThat(onlyFinding().reason().map(AcceptedReason::text)).contains(COUNTED_TWICE);
        assertThat(council.desk().count("check_reason")).isEqualTo(2);
    }

    @Test
    void aReasonIsAChangeOfItsOwn() {
        enterAJump("1653");
        long changes = council.desk().count("change_set");
        council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE);
        assertThat(council.desk().count("change_set")).isEqualTo(changes + 1);
    }

    @Test
    void anErrorIsPutRightNotExplained() {
        council.enter("1.1", CheckDesk.MARCH, "800.5");
        assertThatThrownBy(() -> council.accept("1.1", CheckKind.NOT_WHOLE, COUNTED_TWICE))
                .isInstanceOf(CheckReasonException.class)
                .hasMessageContaining("check.reason.ERROR");
        assertThat(council.desk().count("check_reason")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aReasonHasWords(String reason) {
        enterAJump("1653");
        assertThatThrownBy(() -> council.accept("1.1", CheckKind.JUMP, reason))
                .isInstanceOf(CheckReasonException.class)
                .hasMessageContaining("check.reason.MISSING");
    }

    @Test
    void aReasonHasFiveHundredCharactersAtMost() {
        enterAJump("1653");
        assertThatThrownBy(() -> council.accept("1.1", CheckKind.JUMP, "x".repeat(501)))
                .hasMessageContaining("check.reason.TOO_LONG");
        council.accept("1.1", CheckKind.JUMP, "x".repeat(500));
    }

    @Test
    void whatIsNotFoundCannotBeExplained() {
        council.enter("1.1", CheckDesk.MARCH, "801");
        assertThatThrownBy(() -> council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE))
                .isInstanceOf(FindingNotFoundException.class);
        assertThatThrownBy(() -> council.accept("9.9", CheckKind.JUMP, COUNTED_TWICE))
                .isInstanceOf(FindingNotFoundException.class);
    }

    @Test
    void aMonthThatIsNotOpenIsReadButNotExplained() {
        enterAJump("1653");
        council.submit(CheckDesk.MARCH);
        assertThat(council.findings()).isNotEmpty();
        assertThatThrownBy(() -> council.accept("1.1", CheckKind.JUMP, COUNTED_TWICE))
                .isInstanceOf(MonthClosedException.class);
    }

    @Test
    void aMonthThatWasNeverOpenedIsNotFound() {
        assertThatThrownBy(() -> council.checks(service -> service.findings("SG", CheckDesk.MARCH.plus(1))))
                .isInstanceOf(MonthNotFoundException.class);
        assertThatThrownBy(() -> council.checks(service -> service.findings("XX", CheckDesk.MARCH)))
                .isInstanceOf(MonthNotFoundException.class);
    }

    @Test
    void returnsEverythingThatBlocksAtOnce() {
        council.enter("1.1", CheckDesk.MARCH, "1653");
        assertThat(council.obstacles())
                .extracting(SubmissionObstacle::kind)
                .containsExactlyInAnyOrder(
                        SubmissionObstacle.Kind.MISSING_FIGURE, SubmissionObstacle.Kind.UNEXPLAINED_WARNING);
        council.enter("2.5", CheckDesk.MARCH, "104");
        assertThat(council.obstacles())
                .extracting(SubmissionObstacle::kind)
                .contains(SubmissionObstacle.Kind.FAILED_CHECK);
    }

    @Test
    void restatedFiguresOfEarlierMonthsAreCheckedToo() {
        council.open(CheckDesk.MARCH.previous());
        council.publish(CheckDesk.MARCH.previous());
        enterAJump("801");
        assertThat(council.findings()).isEmpty();
        council.enter("2.5", CheckDesk.MARCH.minus(2), "0.94");
        assertThat(council.findings())
                .filteredOn(found -> found.period().code().equals("2017-01"))
                .extracting(CheckFinding::kind)
                .containsExactly(CheckKind.FRACTION_FOR_PERCENTAGE);
    }

    @Test
    void aFigureThatWasTakenBackIsMissing() {
        council.enter("1.1", CheckDesk.MARCH, "803");
        council.enter("2.5", CheckDesk.MARCH, "94.2");
        assertThat(council.findings()).isEmpty();
        council.enter("1.1", CheckDesk.MARCH, "NOT_ENTERED");
        assertThat(onlyFinding().kind()).isEqualTo(CheckKind.MISSING);
        assertThat(council.checks(service -> service.checkList("SG", CheckDesk.MARCH))
                        .missing())
                .isEqualTo(1);
    }

    @Test
    void namesTheFiguresForTheList() {
        council.enter("1.1", CheckDesk.MARCH, "1653");
        CheckList list = council.checks(service -> service.checkList("SG", CheckDesk.MARCH));
        assertThat(list.open()).isTrue();
        assertThat(list.title()).isEqualTo("Safeguarding");
        assertThat(list.lines()).extracting(CheckLine::area).containsExactly("Contacts", "Assessments");
        assertThat(List.of(list.errors(), list.unexplained(), list.explained())).containsExactly(1L, 1L, 0L);
        assertThat(List.of(list.due() - list.missing(), (long) list.due())).containsExactly(1L, 2L);
        assertThat(council.checks(CheckService::reports))
                .singleElement()
                .satisfies(report -> assertThat(report.months()).containsExactly(CheckDesk.MARCH));
    }

    private void enterAJump(String contacts) {
        council.enter("1.1", CheckDesk.MARCH, contacts);
        council.enter("2.5", CheckDesk.MARCH, "94.2");
    }

    private CheckFinding onlyFinding() {
        List<CheckFinding> findings = council.findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
