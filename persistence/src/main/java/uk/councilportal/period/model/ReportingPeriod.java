package uk.councilportal.period.model;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The span of time a figure covers: its type, its last month and its length in months.
 *
 * <p>These three are what is stored; the printed code is derived from them and can be read back by
 * {@link #parse}. Two periods of different types are never equal even if they cover the same months: a council may
 * print both a rolling figure and a year figure for March.
 *
 * @param type the sort of period
 * @param end its last month
 * @param months its length in months, at least 1
 */
public record ReportingPeriod(PeriodType type, ReportingMonth end, int months) implements Comparable<ReportingPeriod> {

    /** Refuses a length that is not positive. */
    public ReportingPeriod {
        if (months < 1) {
            throw new IllegalArgumentException("A period has at least one month, not " + months);
        }
    }

    /** A single month. */
    public static ReportingPeriod month(ReportingMonth month) {
        return new ReportingPeriod(PeriodType.MONTH, month, 1);
    }

    /** The quarter 1 to 4 of a financial year; quarter 4 is January to March. */
    public static ReportingPeriod quarter(FinancialYear year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + quarter);
        }
        return new ReportingPeriod(PeriodType.QUARTER, year.first().plus(quarter * 3 - 1), 3);
    }

    /** A whole financial year. */
    public static ReportingPeriod year(FinancialYear year) {
        return new ReportingPeriod(PeriodType.FINANCIAL_YEAR, year.last(), 12);
    }

    /** The financial year so far: April to the given month; the whole year for a March. */
    public static ReportingPeriod yearToDate(ReportingMonth month) {
        int length = month.financialYear().first().monthsUntil(month) + 1;
        return new ReportingPeriod(PeriodType.FINANCIAL_YEAR, month, length);
    }

    /** The school year so far: September to the given month; the whole year for an August. */
    public static ReportingPeriod academicYearToDate(ReportingMonth month) {
        int length = (month.month() + 12 - 9) % 12 + 1;
        return new ReportingPeriod(PeriodType.ACADEMIC_YEAR, month, length);
    }

    /** The given number of months ending with the given month. */
    public static ReportingPeriod rolling(ReportingMonth end, int months) {
        return new ReportingPeriod(PeriodType.ROLLING, end, months);
    }

    /**
     * Reads a printed code of the given type.
     *
     * @throws IllegalArgumentException when the code is not one of that type
     */
    public static ReportingPeriod parse(PeriodType type, String code) {
        return PeriodCode.parse(type, code);
    }

    /** The printed code: "2017-03", "2016-Q4", "2016/17", "2015-04..2015-09", "2016/17 HT1-3". */
    public String code() {
        return PeriodCode.print(this);
    }

    /** The first month covered. */
    public ReportingMonth start() {
        return end.minus(months - 1);
    }

    /** The months covered, oldest first. */
    public Stream<ReportingMonth> eachMonth() {
        return IntStream.range(0, months).mapToObj(start()::plus);
    }

    /** Whether the two cover exactly the same months, whatever their types. */
    public boolean coversSameMonthsAs(ReportingPeriod other) {
        return end.equals(other.end) && months == other.months;
    }

    /** Whether the month lies in the period. */
    public boolean contains(ReportingMonth month) {
        return !month.isAfter(end) && !month.isBefore(start());
    }

    /** The period of the same type and length that ends so many months earlier. */
    public ReportingPeriod back(int byMonths) {
        return new ReportingPeriod(type, end.minus(byMonths), months);
    }

    /** By last month, then by length, then by type. */
    @Override
    public int compareTo(ReportingPeriod other) {
        int byEnd = end.compareTo(other.end);
        if (byEnd != 0) {
            return byEnd;
        }
        int byLength = Integer.compare(months, other.months);
        return byLength != 0 ? byLength : type.compareTo(other.type);
    }

    @Override
    public String toString() {
        return code();
    }
}
