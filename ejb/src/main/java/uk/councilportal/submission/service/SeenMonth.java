package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * A month of a report as somebody saw it before taking a step. When another step has been taken since, theirs is refused.
 *
 * @param report the code of the report
 * @param month the month
 * @param version the version they saw
 */
public record SeenMonth(String report, ReportingMonth month, int version) {
    /** As the audit trail names it. */
    @Override
    public String toString() {
        return report + " " + month;
    }
}
