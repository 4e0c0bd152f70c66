package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.period.model.ReportingMonth;

class ReportDeadlineTest {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "DAY:20, 2017-03, 2017-04-20",
        "DAY:1, 2016-12, 2017-01-01",
        "DAY:28, 2017-01, 2017-02-28",
        "WORKING_DAY:10, 2017-03, 2017-04-18",
        "WORKING_DAY:1, 2016-12, 2017-01-03"
    })
    void isADayOfTheFollowingMonth(String deadline, String month, LocalDate day) {
        assertThat(ReportDeadline.parse(deadline).of(ReportingMonth.parse(month)))
                .isEqualTo(day);
        assertThat(ReportDeadline.parse(deadline)).hasToString(deadline);
    }

    @Test
    void isTheTwentiethWhereAReportHasNone() {
        assertThat(ReportCalendar.usual().deadline()).hasToString("DAY:20");
        assertThat(ReportCalendar.usual().isRetiredFor(ReportingMonth.of(2017, 4)))
                .isFalse();
    }

    @ParameterizedTest(name = "retired from April 2017, {0}: {1}")
    @CsvSource({"2017-03, false", "2017-04, true", "2017-05, true"})
    void aReportIsRetiredFromAMonthOn(String month, boolean retired) {
        ReportCalendar calendar = new ReportCalendar(ReportDeadline.usual(), Optional.of(ReportingMonth.of(2017, 4)));

        assertThat(calendar.isRetiredFor(ReportingMonth.parse(month))).isEqualTo(retired);
    }
}
