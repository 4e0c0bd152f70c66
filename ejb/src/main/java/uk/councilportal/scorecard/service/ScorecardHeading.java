package uk.councilportal.scorecard.service;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Which council, report, month and issue the figures belong to. Without an issue they are the working copy (draft).
 * <p>{@code version} changes whenever any figure, target or definition shown can have changed; it is the same for every reader.
 */
public record ScorecardHeading(
        AuthorityCode council,
        String councilName,
        ReportName report,
        ReportingMonth month,
        Optional<IssueNote> issue,
        String version) {

    /** Whether these are figures that have not been signed off. */
    public boolean draft() {
        return issue.isEmpty();
    }
}
