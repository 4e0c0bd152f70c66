package uk.councilportal.period.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bank holidays of England: those that return every year (Banking and Financial Dealings Act 1971, schedule 1, and
 * custom, with the days that stand in for one on a weekend), and those that were proclaimed for one year under section 1
 * of the Act. Complete from 1990 on, as published at www.gov.uk/bank-holidays and in the London Gazette.
 */
final class BankHolidays {
    private static final Set<LocalDate> PROCLAIMED = days(
            "1995-05-08", // 50 years after the end of the war in Europe, in place of 1 May
            "1999-12-31", // the millennium
            "2002-06-03", // Golden Jubilee
            "2002-06-04", // Golden Jubilee, in place of 27 May
            "2011-04-29", // royal wedding
            "2012-06-04", // Diamond Jubilee, in place of 28 May
            "2012-06-05", // Diamond Jubilee
            "2020-05-08", // 75 years after the end of the war in Europe, in place of 4 May
            "2022-06-02", // Platinum Jubilee, in place of 30 May
            "2022-06-03", // Platinum Jubilee
            "2022-09-19", // state funeral of Queen Elizabeth II
            "2023-05-08"); // coronation of King Charles III

    private static final Set<LocalDate> GIVEN_UP =
            days("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30");

    private static final int CHRISTMAS_DAY = 25;

    private BankHolidays() {}

    /** Whether the day is one. */
    static boolean include(LocalDate day) {
        return PROCLAIMED.contains(day)
                || !GIVEN_UP.contains(day) && returning(day.getYear()).anyMatch(day::equals);
    }

    private static Set<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> returning(int year) {
        LocalDate easter = easter(year);
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, CHRISTMAS_DAY);
        return Stream.of(
                substituted(LocalDate.of(year, Month.JANUARY, 1)),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                ofChristmas(christmas),
                ofChristmas(christmas.plusDays(1)));
    }

    /** The day itself, or the Monday after the weekend it falls on. */
    private static LocalDate substituted(LocalDate day) {
        return WorkingDays.isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Two days stand together: one that falls on a weekend moves on by two days, behind the other. */
    private static LocalDate ofChristmas(LocalDate day) {
        return WorkingDays.isWeekend(day) ? day.plusDays(2) : day;
    }

    /** Easter Sunday by the Gregorian computation (the anonymous algorithm of 1876). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
