package uk.councilportal.indicator.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * A month from which on figures of a standard indicator cannot be held against those before.
 *
 * @param month the first month measured otherwise
 * @param reason why, in words
 */
public record SeriesBreak(ReportingMonth month, String reason) {

    /** Whether the break lies between a month and a later one. */
    public boolean isBetween(ReportingMonth earlier, ReportingMonth later) {
        return month.isAfter(earlier) && !month.isAfter(later);
    }
}
