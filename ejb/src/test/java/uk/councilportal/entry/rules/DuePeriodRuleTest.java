package uk.councilportal.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.ReportingMonth;

/** Which figure is due in which month. */
class DuePeriodRuleTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "MONTHLY, 2017-04, 2017-04",
        "QUARTERLY, 2017-03, 2016-Q4",
        "QUARTERLY, 2017-06, 2017-Q1",
        "TERMLY, 2016-10, 2016/17 HT1",
        "TERMLY, 2016-12, 2016/17 HT1-2",
        "TERMLY, 2017-02, 2016/17 HT1-3",
        "TERMLY, 2017-03, 2016/17 HT1-4",
        "TERMLY, 2017-05, 2016/17 HT1-5",
        "TERMLY, 2017-07, 2016/17 HT1-6",
        "ANNUAL, 2017-03, 2016/17"
    })
    void theFigureOfThePeriodThatEndsIsDue(Frequency frequency, String month, String period) {
        assertThat(DuePeriodRule.due(frequency, ReportingMonth.parse(month)))
                .hasValueSatisfying(due -> assertThat(due.code()).isEqualTo(period));
    }

    @ParameterizedTest(name = "{0} in {1}: nothing")
    @CsvSource({
        "QUARTERLY, 2017-04",
        "QUARTERLY, 2017-05",
        "TERMLY, 2016-09",
        "TERMLY, 2017-01",
        "TERMLY, 2017-08",
        "ANNUAL, 2017-02",
        "ANNUAL, 2017-12"
    })
    void betweenTheEndsNothingIsDue(Frequency frequency, String month) {
        assertThat(DuePeriodRule.due(frequency, ReportingMonth.parse(month))).isEmpty();
    }
}
