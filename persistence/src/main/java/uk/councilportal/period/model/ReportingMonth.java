package uk.councilportal.period.model;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A calendar month for which a council reports figures.
 *
 * <p>Stored as one whole number, {@code year * 12 + month} with January as 1, so that months can be counted,
 * compared and clustered in the database without dates.
 *
 * @param index the stored number of the month
 */
public record ReportingMonth(int index) implements Comparable<ReportingMonth> {

    private static final int MONTHS = 12;

    /** Refuses numbers outside the years 1900 to 2199, which can only be mistakes. */
    public ReportingMonth {
        if (index <= 1900 * MONTHS || index > 2200 * MONTHS) {
            throw new IllegalArgumentException("Not a reporting month: " + index);
        }
    }

    /** The given month of the given calendar year. */
    public static ReportingMonth of(int year, int month) {
        if (month < 1 || month > MONTHS) {
            throw new IllegalArgumentException("Not a month of the year: " + month);
        }
        return new ReportingMonth(year * MONTHS + month);
    }

    /** The month a calendar value names. */
    public static ReportingMonth of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /**
     * Reads the printed form "2017-03".
     *
     * @throws IllegalArgumentException when the text is not a month in that form
     */
    public static ReportingMonth parse(String text) {
        try {
            return of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a month as 2017-03: " + text, e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a month: " + text, e);
        }
    }

    /** The calendar year. */
    public int year() {
        return (index - 1) / MONTHS;
    }

    /** The month of the calendar year, January being 1. */
    public int month() {
        return (index - 1) % MONTHS + 1;
    }

    /** The month so many months later; earlier when the number is negative. */
    public ReportingMonth plus(int months) {
        return new ReportingMonth(index + months);
    }

    /** The month so many months earlier. */
    public ReportingMonth minus(int months) {
        return plus(-months);
    }

    /** The month before this one. */
    public ReportingMonth previous() {
        return minus(1);
    }

    /** How many months lie between this month and a later one; negative when it is earlier. */
    public int monthsUntil(ReportingMonth later) {
        return later.index - index;
    }

    /** The financial year, April to March, the month belongs to. */
    public FinancialYear financialYear() {
        return FinancialYear.of(this);
    }

    /** Whether this month is later than the other. */
    public boolean isAfter(ReportingMonth other) {
        return index > other.index;
    }

    /** Whether this month is earlier than the other. */
    public boolean isBefore(ReportingMonth other) {
        return index < other.index;
    }

    /** The form of table heads, "Mar 17". */
    public String shortName() {
        return name(TextStyle.SHORT) + " " + twoDigits();
    }

    /** The form of running text, "March 2017". */
    public String longName() {
        return name(TextStyle.FULL) + " " + year();
    }

    /** The form "Mar-17", as the councils name the end of an incomplete year. */
    public String hyphenatedName() {
        return name(TextStyle.SHORT) + "-" + twoDigits();
    }

    /** The printed form of files and addresses, "2017-03". */
    @Override
    public String toString() {
        return year() + (month() < 10 ? "-0" : "-") + month();
    }

    @Override
    public int compareTo(ReportingMonth other) {
        return Integer.compare(index, other.index);
    }

    private String name(TextStyle style) {
        String name = Month.of(month()).getDisplayName(style, Locale.UK);
        return style == TextStyle.SHORT ? name.substring(0, 3) : name;
    }

    private String twoDigits() {
        return Integer.toString(year()).substring(2);
    }
}
