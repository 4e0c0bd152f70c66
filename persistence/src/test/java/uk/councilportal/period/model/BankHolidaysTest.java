package uk.councilportal.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bank holidays of England as the government publishes them (www.gov.uk/bank-holidays) and as Jollyday keeps them. */
class BankHolidaysTest {
    /** The millennium's eve and the Golden Jubilee are missing there. */
    private static final Set<Integer> INCOMPLETE_IN_JOLLYDAY = Set.of(1999, 2002);

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1995, 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26",
        "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void areTheDaysTheGovernmentPublishes(int year, String published) {
        List<LocalDate> days = Arrays.stream(published.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(weekdays(year)).containsExactlyElementsOf(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1995-05-08",
                "1999-12-31",
                "2002-06-03",
                "2002-06-04",
                "2011-04-29",
                "2012-06-04",
                "2012-06-05",
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08"
            })
    void includeWhatWasProclaimedForOneYearInThatYearOnly(LocalDate day) {
        assertThat(BankHolidays.include(day)).isTrue();
        assertThat(BankHolidays.include(day.plusYears(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"})
    void leaveOutWhatWasMovedInThatYear(LocalDate day) {
        assertThat(BankHolidays.include(day)).isFalse();
    }

    static IntStream years() {
        return IntStream.range(1990, 2100).filter(year -> !INCOMPLETE_IN_JOLLYDAY.contains(year));
    }

    /** A newer Jollyday that knows a day more turns this red: the day then belongs into the list of those proclaimed. */
    @ParameterizedTest
    @MethodSource("years")
    void areThoseThatJollydayKnows(int year) {
        Stream<LocalDate> known = JOLLYDAY.getHolidays(Year.of(year), "eng").stream()
                .map(Holiday::getDate)
                .filter(day -> !WorkingDays.isWeekend(day))
                .sorted();
        assertThat(weekdays(year)).containsExactlyElementsOf(known.toList());
    }

    private static Stream<LocalDate> weekdays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(BankHolidays::include)
                .filter(day -> !WorkingDays.isWeekend(day));
    }
}
