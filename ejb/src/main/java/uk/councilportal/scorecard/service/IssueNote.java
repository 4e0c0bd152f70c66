package uk.councilportal.scorecard.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published issue of a month and the earlier figures that were changed since the issue before it.
 * <p>The previous issue may be of the month before; there is none for the first issue of a report.
 */
public record IssueNote(
        int number, LocalDate publishedOn, Optional<Integer> previousNumber, List<Restatement> restatements) {
    public IssueNote {
        restatements = List.copyOf(restatements);
    }
}
