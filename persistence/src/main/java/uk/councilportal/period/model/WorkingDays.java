package uk.councilportal.period.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The working days of councils in England: Monday to Friday without the bank holidays. */
public final class WorkingDays {
    /** How many working days every month has at least: April, with both holidays of Easter. */
    public static final int IN_EVERY_MONTH = 18;

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
        return !isWeekend(day) && !BankHolidays.include(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
