package uk.councilportal.period.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints and reads the codes of periods; the forms are those of the councils' published reports. */
final class PeriodCode {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern TERM = Pattern.compile("(\\d{4}/\\d{2}) HT([1-6])(?:-([1-6]))?");
    private static final Pattern ACADEMIC_TO_DATE = Pattern.compile("(\\d{4}/\\d{2}) to ([A-Z][a-z]{2})-(\\d{2})");
    private static final String RANGE = "..";
    private static final int AUGUST = 8;
    private static final int[] HALF_TERM_ENDS = {2, 4, 6, 7, 9, 11};

    private PeriodCode() {}

    static String print(ReportingPeriod period) {
        return switch (period.type()) {
            case MONTH -> period.end().toString();
            case QUARTER -> quarter(period);
            case FINANCIAL_YEAR ->
                period.months() == 12 ? period.end().financialYear().toString() : range(period);
            case ROLLING -> range(period);
            case TERM -> term(period);
            case ACADEMIC_YEAR -> academic(period);
        };
    }

    static ReportingPeriod parse(PeriodType type, String code) {
        return switch (type) {
            case MONTH -> ReportingPeriod.month(ReportingMonth.parse(code));
            case QUARTER -> parseQuarter(code);
            case FINANCIAL_YEAR ->
                code.contains(RANGE) ? parseRange(type, code) : ReportingPeriod.year(FinancialYear.parse(code));
            case ROLLING -> parseRange(type, code);
            case TERM -> parseTerm(code);
            case ACADEMIC_YEAR -> parseAcademic(code);
        };
    }

    private static String quarter(ReportingPeriod period) {
        FinancialYear year = period.end().financialYear();
        return year.startYear() + "-Q" + (year.first().monthsUntil(period.end()) / 3 + 1);
    }

    private static ReportingPeriod parseQuarter(String code) {
        Matcher matcher = match(QUARTER, code, "a quarter as 2016-Q4");
        return ReportingPeriod.quarter(
                new FinancialYear(Integer.parseInt(matcher.group(1))), Integer.parseInt(matcher.group(2)));
    }

    private static String range(ReportingPeriod period) {
        return period.start() + RANGE + period.end();
    }

    private static ReportingPeriod parseRange(PeriodType type, String code) {
        int at = code.indexOf(RANGE);
        if (at < 0) {
            throw new IllegalArgumentException("Not a run of months as 2015-04..2015-09: " + code);
        }
        ReportingMonth first = ReportingMonth.parse(code.substring(0, at));
        ReportingMonth last = ReportingMonth.parse(code.substring(at + RANGE.length()));
        return new ReportingPeriod(type, last, first.monthsUntil(last) + 1);
    }

    private static String term(ReportingPeriod period) {
        FinancialYear year = schoolYear(period.end());
        ReportingMonth beforeFirst = ReportingMonth.of(year.startYear(), AUGUST);
        int last = halfTermEndingAt(beforeFirst.monthsUntil(period.end()));
        int first = halfTermAfter(beforeFirst.monthsUntil(period.start()) - 1);
        return year + " HT" + (first == last ? "" + last : first + "-" + last);
    }

    private static ReportingPeriod parseTerm(String code) {
        Matcher matcher = match(TERM, code, "half terms as 2016/17 HT1-3");
        ReportingMonth beforeFirst =
                ReportingMonth.of(FinancialYear.parse(matcher.group(1)).startYear(), AUGUST);
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        int start = first == 1 ? 0 : HALF_TERM_ENDS[first - 2];
        int end = HALF_TERM_ENDS[last - 1];
        return new ReportingPeriod(PeriodType.TERM, beforeFirst.plus(end), end - start);
    }

    private static int halfTermEndingAt(int monthsAfterAugust) {
        for (int i = 0; i < HALF_TERM_ENDS.length; i++) {
            if (HALF_TERM_ENDS[i] >= monthsAfterAugust) {
                return i + 1;
            }
        }
        return HALF_TERM_ENDS.length;
    }

    private static int halfTermAfter(int monthsAfterAugust) {
        return monthsAfterAugust <= 0 ? 1 : halfTermEndingAt(monthsAfterAugust) + 1;
    }

    private static String academic(ReportingPeriod period) {
        FinancialYear year = schoolYear(period.end());
        return period.months() == 12
                ? year.toString()
                : year + " to " + period.end().hyphenatedName();
    }

    private static ReportingPeriod parseAcademic(String code) {
        Matcher matcher = ACADEMIC_TO_DATE.matcher(code);
        if (!matcher.matches()) {
            int start = FinancialYear.parse(code).startYear();
            return ReportingPeriod.academicYearToDate(ReportingMonth.of(start + 1, AUGUST));
        }
        Map<String, ReportingMonth> ends = new TreeMap<>();
        ReportingMonth august =
                ReportingMonth.of(FinancialYear.parse(matcher.group(1)).startYear(), AUGUST);
        for (int i = 1; i <= 12; i++) {
            ends.put(august.plus(i).hyphenatedName(), august.plus(i));
        }
        ReportingMonth end = ends.get(matcher.group(2) + "-" + matcher.group(3));
        if (end == null) {
            throw new IllegalArgumentException("The month is not in that school year: " + code);
        }
        return ReportingPeriod.academicYearToDate(end);
    }

    /** A school year starts in September of the year its printed form begins with. */
    private static FinancialYear schoolYear(ReportingMonth month) {
        return new FinancialYear(month.month() > AUGUST ? month.year() : month.year() - 1);
    }

    private static Matcher match(Pattern pattern, String code, String form) {
        Matcher matcher = pattern.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not " + form + ": " + code);
        }
        return matcher;
    }
}
