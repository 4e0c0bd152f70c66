package uk.councilportal.period.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A council's financial year, 1 April to 31 March, printed as "2016/17".
 *
 * @param startYear the calendar year in which it begins
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final int APRIL = 4;
    private static final Pattern PRINTED = Pattern.compile("(\\d{4})[/-](\\d{2})");

    /** The financial year a month belongs to. */
    public static FinancialYear of(ReportingMonth month) {
        return new FinancialYear(month.month() >= APRIL ? month.year() : month.year() - 1);
    }

    /**
     * Reads the printed form "2016/17"; "2016-17" is accepted as well.
     *
     * @throws IllegalArgumentException when the text has another form or its two years do not follow each other
     */
    public static FinancialYear parse(String text) {
        Matcher matcher = PRINTED.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a financial year as 2016/17: " + text);
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        if (year.endYearShort() != Integer.parseInt(matcher.group(2))) {
            throw new IllegalArgumentException("The two years do not follow each other: " + text);
        }
        return year;
    }

    /** Its April. */
    public ReportingMonth first() {
        return ReportingMonth.of(startYear, APRIL);
    }

    /** Its March. */
    public ReportingMonth last() {
        return first().plus(11);
    }

    /** The year before. */
    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    /** Whether the month lies in this year. */
    public boolean contains(ReportingMonth month) {
        return of(month).equals(this);
    }

    /** The printed form, "2016/17". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, endYearShort());
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    private int endYearShort() {
        return (startYear + 1) % 100;
    }
}
