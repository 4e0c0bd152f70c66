package uk.councilportal.review.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * Which issue of a report is meant.
 *
 * @param month its month
 * @param number its number
 */
public record IssueName(ReportingMonth month, int number) {
    /** As the audit trail names it. */
    @Override
    public String toString() {
        return month + " issue " + number;
    }
}
