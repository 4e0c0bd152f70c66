package uk.councilportal.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.model.SubmissionState;

class ReportMonthsTest {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    @ParameterizedTest(name = "April {0}: February {1}, March {2}, April {3}, May {4}")
    @CsvSource(textBlock = """
            DRAFT,      WITH_REASON, WITH_REASON, OPEN,   CLOSED
            RETURNED,   WITH_REASON, WITH_REASON, OPEN,   CLOSED
            SUBMITTED,  CLOSED,      CLOSED,      CLOSED, CLOSED
            SIGNED_OFF, CLOSED,      CLOSED,      CLOSED, CLOSED
            """)
    void afterMarchIsPublished(
            SubmissionState april, MonthAccess february, MonthAccess march, MonthAccess inApril, MonthAccess may) {
        ReportMonths months = months(of(MARCH, SubmissionState.SIGNED_OFF, true), of(APRIL, april, false));
        assertThat(access(months)).containsExactly(february, march, inApril, may);
    }

    @ParameterizedTest(name = "March {0} again, April open: February {1}, March {2}, April {3}, May {4}")
    @CsvSource(textBlock = """
            REOPENED,   WITH_REASON, WITH_REASON, OPEN, CLOSED
            RETURNED,   WITH_REASON, WITH_REASON, OPEN, CLOSED
            SUBMITTED,  CLOSED,      CLOSED,      OPEN, CLOSED
            """)
    void whileMarchIsOpenAgain(
            SubmissionState march, MonthAccess february, MonthAccess inMarch, MonthAccess april, MonthAccess may) {
        ReportMonths months = months(of(MARCH, march, true), of(APRIL, SubmissionState.DRAFT, false));
        assertThat(access(months)).containsExactly(february, inMarch, april, may);
    }

    @Test
    void aMonthOnceReopenedNeedsReasonsForWhatWasPublished() {
        ReportMonths months = months(of(MARCH, SubmissionState.REOPENED, true));
        assertThat(months.accessTo(MARCH)).isEqualTo(MonthAccess.WITH_REASON);
        assertThat(months.accessTo(APRIL)).isEqualTo(MonthAccess.CLOSED);
    }

    @Test
    void theOpenMonthIsTheLatestThatIsOpen() {
        assertThat(months(of(MARCH, SubmissionState.REOPENED, true), of(APRIL, SubmissionState.DRAFT, false))
                        .findOpen())
                .contains(APRIL);
        assertThat(months(of(MARCH, SubmissionState.SIGNED_OFF, true)).findOpen())
                .isEmpty();
    }

    @Test
    void theHistoryOfAReportThatWasNeverOpenedMayBeFilledIn() {
        assertThat(access(months())).containsOnly(MonthAccess.OPEN);
    }

    private static Stream<MonthAccess> access(ReportMonths months) {
        return Stream.of(MARCH.previous(), MARCH, APRIL, APRIL.plus(1)).map(months::accessTo);
    }

    @ParameterizedTest(name = "retired from {0}, March {1}, April {2}: March takes {3}, April {4}, ended {5}")
    @CsvSource(textBlock = """
            2017-04, SIGNED_OFF, DRAFT,      CLOSED,      CLOSED, true
            2017-04, REOPENED,   RETURNED,   WITH_REASON, CLOSED, false
            2017-04, SUBMITTED,  DRAFT,      CLOSED,      CLOSED, false
            2017-05, SIGNED_OFF, DRAFT,      WITH_REASON, OPEN,   false
            2017-05, SIGNED_OFF, SIGNED_OFF, CLOSED,      CLOSED, true
            """)
    void aRetiredReportHasNoMonthsFromThenOn(
            String from,
            SubmissionState march,
            SubmissionState april,
            MonthAccess inMarch,
            MonthAccess inApril,
            boolean ended) {
        ReportMonths months = new ReportMonths(
                List.of(of(MARCH, march, true), of(APRIL, april, april == SubmissionState.SIGNED_OFF)),
                Optional.of(ReportingMonth.parse(from)));

        assertThat(months.accessTo(MARCH)).isEqualTo(inMarch);
        assertThat(months.accessTo(APRIL)).isEqualTo(inApril);
        assertThat(months.hasEnded()).isEqualTo(ended);
    }

    @Test
    void aReportThatWasNeverOpenedTakesNothingOnceItIsRetired() {
        ReportMonths months = new ReportMonths(List.of(), Optional.of(APRIL));

        assertThat(months.accessTo(MARCH)).isEqualTo(MonthAccess.OPEN);
        assertThat(months.accessTo(APRIL)).isEqualTo(MonthAccess.CLOSED);
        assertThat(months.hasEnded()).isTrue();
        assertThat(months().hasEnded()).isFalse();
    }

    private static ReportMonths months(MonthProgress... months) {
        return new ReportMonths(List.of(months));
    }

    private static MonthProgress of(ReportingMonth month, SubmissionState state, boolean published) {
        return new MonthProgress(month, state, published);
    }
}
