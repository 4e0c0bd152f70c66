package uk.councilportal.period.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days of England; {@link BankHolidaysTest} holds the holidays. */
class WorkingDaysTest {

    @ParameterizedTest(name = "{0}: {1} is the working day {2}")
    @CsvSource({
        "2017-04, 2017-04-03, 1",
        "2017-04, 2017-04-18, 10",
        "2017-05, 2017-05-02, 1",
        "2017-05, 2017-05-15, 10",
        "2018-01, 2018-01-02, 1",
        "2022-01, 2022-01-04, 1",
        "2020-05, 2020-05-04, 2",
        "2022-06, 2022-06-06, 2",
        "2022-09, 2022-09-20, 13",
        "2023-05, 2023-05-16, 10",
        "2026-12, 2026-12-24, 18"
    })
    void countsThemFromTheFirstOfTheMonth(String month, LocalDate day, int number) {
        assertThat(WorkingDays.of(ReportingMonth.parse(month), number)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-26", "2016-12-27", "2017-04-14", "2017-04-15", "2017-04-16", "2017-04-17"})
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
