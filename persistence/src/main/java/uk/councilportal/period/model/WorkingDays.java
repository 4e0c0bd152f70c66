package uk.councilportal.period.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The working days of councils in England: Monday to Friday without the bank holidays that return every year (Banking and
 * Financial Dealings Act 1971, schedule 1, and the customary days after a holiday that falls on a weekend). A holiday that
 * is proclaimed for one year alone is not known and counts as a working day.
 */
public final class WorkingDays {
    /** How many working days every month has at least: April, with both holidays of Easter. */
    public static final int IN_EVERY_MONTH = 18;

    private static final int CHRISTMAS_DAY = 25;

    private WorkingDays() {}

    /**
     * A working day of a month.
     *
     * @param month the month
     * @param number which of its working days, from 1 to {@value #IN_EVERY_MONTH}
     */
    public static LocalDate of(ReportingMonth month, int number) {
        if (number < 1 || number > IN_EVERY_MONTH) {
            throw new IllegalArgumentException("Working days of a month are 1 to " + IN_EVERY_MONTH);
        }
        LocalDate first = LocalDate.of(month.year(), month.month(), 1);
        return first.datesUntil(first.plusMonths(1))
                .filter(WorkingDays::isWorkingDay)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Whether councils work on the day. */
    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holidays(day.getYear()).noneMatch(day::equals);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Stream<LocalDate> holidays(int year) {
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
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Two days stand together: one that falls on a weekend moves on by two days, behind the other. */
    private static LocalDate ofChristmas(LocalDate day) {
        return isWeekend(day) ? day.plusDays(2) : day;
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
