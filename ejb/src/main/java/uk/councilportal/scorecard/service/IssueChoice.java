package uk.councilportal.scorecard.service;

import java.time.LocalDate;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One thing that can be opened: a published issue of a month, or (without number and date) the month's working copy.
 */
public record IssueChoice(ReportingMonth month, Optional<Integer> number, Optional<LocalDate> publishedOn) {

    /** Whether this is the working copy. */
    public boolean draft() {
        return number.isEmpty();
    }
}
