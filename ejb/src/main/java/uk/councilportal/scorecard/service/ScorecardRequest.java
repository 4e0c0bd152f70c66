package uk.councilportal.scorecard.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * Which scorecard is asked for: a report of the council, a month, and which issue of it.
 */
public record ScorecardRequest(String report, ReportingMonth month, IssueSelection issue) {

    /** The latest published issue of a month. */
    public static ScorecardRequest latest(String report, ReportingMonth month) {
        return new ScorecardRequest(report, month, IssueSelection.latest());
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return report + " " + month + " " + issue;
    }
}
