package uk.councilportal.period.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days as the government publishes its bank holidays for England (www.gov.uk/bank-holidays). */
class WorkingDaysTest {

    @ParameterizedTest(name = "{0}: {1} is the working day {2}")
    @CsvSource({
        "2017-04, 2017-04-03, 1",
        "2017-04, 2017-04-18, 10",
        "2017-05, 2017-05-02, 1",
        "2017-05, 2017-05-15, 10",
        "2018-01, 2018-01-02, 1",
        "2022-01, 2022-01-04, 1",
        "2026-12, 2026-12-24, 18"
    })
    void countsThemFromTheFirstOfTheMonth(String month, LocalDate day, int number) {
        assertThat(WorkingDays.of(ReportingMonth.parse(month), number)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-26", "2016-12-27", "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29",
                "2017-08-28", "2017-12-25", "2017-12-26", "2018-01-01", "2019-04-19", "2019-04-22", "2020-12-28",
                "2021-04-02", "2021-12-27", "2021-12-28", "2022-01-03", "2024-03-29", "2024-04-01", "2027-12-27",
                "2027-12-28", "2038-04-26", "2017-04-15", "2017-04-16"
            })
    void areNotHolidaysAndWeekends(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-28", "2017-01-03", "2017-04-13", "2017-04-18", "2017-05-02", "2022-01-04"})
    void areTheOthers(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void areAsManyInEveryMonthAsIsPromised() {
        for (ReportingMonth month = ReportingMonth.of(1990, 1); month.year() < 2100; month = month.plus(1)) {
            LocalDate last = WorkingDays.of(month, WorkingDays.IN_EVERY_MONTH);
            assertThat(last.getMonthValue()).isEqualTo(month.month());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, WorkingDays.IN_EVERY_MONTH + 1})
    void refusesADayThatNotEveryMonthHas(int number) {
        assertThatThrownBy(() -> WorkingDays.of(ReportingMonth.of(2017, 4), number))
                .hasMessageContaining("1 to 18");
    }
}
