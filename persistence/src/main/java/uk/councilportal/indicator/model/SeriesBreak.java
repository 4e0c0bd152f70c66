package uk.councilportal.indicator.model;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A month from which on figures of a standard indicator cannot be held against those before.
 *
 * @param month the first month measured otherwise
 * @param reason why, in words
 * @param settled whether the definition changed before: it is the month from which on a figure over several months is
 *     counted by the new one alone
 */
public record SeriesBreak(ReportingMonth month, String reason, boolean settled) {

    /** The month with which the definition changes. */
    public SeriesBreak(ReportingMonth month, String reason) {
        this(month, reason, false);
    }

    /** Where figures that cover so many months are counted alike again: the first that ends with so many new ones. */
    public SeriesBreak settledOver(int months) {
        return new SeriesBreak(month.plus(months - 1), reason, true);
    }

    /** Whether the break lies between a month and a later one. */
    public boolean isBetween(ReportingMonth earlier, ReportingMonth later) {
        return month.isAfter(earlier) && !month.isAfter(later);
    }

    /** Breaks in one cell of a file, "2016-10: agency staff are counted; 2017-04: teams were merged"; empty for none. */
    public static String listed(List<SeriesBreak> breaks) {
        return breaks.stream().map(each -> each.month() + ": " + each.reason()).collect(Collectors.joining("; "));
    }
}
