package uk.councilportal.submission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.period.model.ReportingMonth;

/** Which months of a report may be changed, as its people take them from opening to publication. */
class EditableMonthsIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    private final SubmissionDesk council = new SubmissionDesk();

    @BeforeEach
    void openMarch() {
        council.open(MARCH);
    }

    @Test
    void theOpenMonthMayBeChangedAndEarlierMonthsWithAReason() {
        assertThatCode(changing(MARCH, "")).doesNotThrowAnyException();
        assertThatCode(changing(MARCH.previous(), "late input")).doesNotThrowAnyException();
        assertThatThrownBy(changing(MARCH.previous(), " "))
                .isInstanceOfSatisfying(
                        ReasonNeededException.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly(SubmissionDesk.REPORT, MARCH.previous()));
        assertThatThrownBy(changing(APRIL, "in advance")).isInstanceOf(MonthClosedException.class);
    }

    @Test
    void nothingMayBeChangedWhileTheMonthIsReviewed() {
        council.submit(MARCH);
        assertThatThrownBy(changing(MARCH, "")).isInstanceOf(MonthClosedException.class);
        assertThatThrownBy(changing(MARCH.previous(), "late input")).isInstanceOf(MonthClosedException.class);
    }

    @Test
    void whatHasBeenPublishedNeedsAReasonOnceTheNextMonthIsOpen() {
        council.submit(MARCH);
        council.publish(MARCH);
        assertThatCode(changing(APRIL, "")).doesNotThrowAnyException();
        assertThatThrownBy(changing(MARCH, "")).isInstanceOf(ReasonNeededException.class);
        assertThat(council.<ReportingMonth>editable(
                        months -> months.of(council.report()).findOpen().orElseThrow()))
                .isEqualTo(APRIL);
    }

    private ThrowingCallable changing(ReportingMonth month, String reason) {
        return () -> council.editable(months -> {
            months.require(council.report(), month, reason);
            return null;
        });
    }
}
