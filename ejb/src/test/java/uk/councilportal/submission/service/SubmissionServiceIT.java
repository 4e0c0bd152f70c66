package uk.councilportal.submission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.service.SubmissionObstacle.Kind;

/** Handing a month in. */
class SubmissionServiceIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    private final SubmissionDesk council = new SubmissionDesk();

    @Test
    void refusesWithEverythingThatIsToBePutRight() {
        council.open(MARCH);
        council.demand(
                (report, month) -> new MonthDemands(3, List.of(obstacle(Kind.MISSING_COMMENTARY, "2.5", month))));
        council.demand((report, month) -> MonthDemands.of(
                List.of(obstacle(Kind.FAILED_CHECK, "2.5", month), obstacle(Kind.FAILED_CHECK, "1.1", month))));

        assertThatThrownBy(() -> council.submit(MARCH))
                .isInstanceOfSatisfying(
                        SubmissionBlockedException.class,
                        blocked -> assertThat(blocked.obstacles())
                                .containsExactly(
                                        obstacle(Kind.FAILED_CHECK, "1.1", MARCH),
                                        obstacle(Kind.FAILED_CHECK, "2.5", MARCH),
                                        obstacle(Kind.MISSING_COMMENTARY, "2.5", MARCH)));
        assertThat(isOpen()).isTrue();
        MonthDemands demands = council.months(months -> months.demands(SubmissionDesk.REPORT, MARCH));
        assertThat(demands.wordsWritten()).isEqualTo(2);
        assertThat(demands.count(Kind.FAILED_CHECK)).isEqualTo(2);
    }

    @Test
    void takesTheMonthInWhenNothingIsLeft() {
        council.open(MARCH);
        council.demand((report, month) -> MonthDemands.NONE);
        council.submit(MARCH);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void refusesAMonthThatIsHandedInAlready() {
        council.open(MARCH);
        council.submit(MARCH);
        assertThatThrownBy(() -> council.submit(MARCH)).isInstanceOf(SubmissionNotAllowedException.class);
    }

    private boolean isOpen() {
        return council.editable(months -> months.of(council.report()).findOpen().isPresent());
    }

    private static SubmissionObstacle obstacle(Kind kind, String ref, ReportingMonth month) {
        FigureCell cell = new FigureCell(new IndicatorCode(ref), Breakdown.total(), ReportingPeriod.month(month));
        return new SubmissionObstacle(kind, cell, "check.missing", List.of(ref));
    }
}
