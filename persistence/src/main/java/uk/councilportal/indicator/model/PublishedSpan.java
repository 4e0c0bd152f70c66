package uk.councilportal.indicator.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * From when to when one council has published figures over a standard indicator.
 *
 * @param first the first month
 * @param last the last month
 */
public record PublishedSpan(ReportingMonth first, ReportingMonth last) {

    /** For queries, which know months as numbers. */
    public PublishedSpan(Integer first, Integer last) {
        this(new ReportingMonth(first), new ReportingMonth(last));
    }

    /** Whether a chart of the council goes across a month with which something new begins. */
    public boolean crosses(ReportingMonth month) {
        return first.isBefore(month) && !last.isBefore(month);
    }
}
