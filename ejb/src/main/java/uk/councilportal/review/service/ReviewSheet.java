package uk.councilportal.review.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.RecordedChange;

/**
 * What an approver reads before signing a month off.
 *
 * @param month the month
 * @param previous the issue it is reviewed against; empty when nothing of the report has been published
 * @param revision the revision up to which changes are told; to be named at sign-off
 * @param changes everything that has changed since that issue
 * @param ownWork whether the reader has made any of them and so cannot sign off
 */
public record ReviewSheet(
        MonthLine month, Optional<Issue> previous, int revision, List<ChangeLine> changes, boolean ownWork) {
    /** Takes a copy. */
    public ReviewSheet {
        changes = List.copyOf(changes);
    }

    /** Figures of earlier months that differ from the issue before. */
    public List<ChangeLine> restated() {
        return changed().filter(line -> isEarlier(line.change())).toList();
    }

    /** Figures of the month itself. */
    public List<ChangeLine> entered() {
        return changed()
                .filter(line -> line.change().kind() == ChangeKind.FIGURE && !isEarlier(line.change()))
                .toList();
    }

    /** Targets, definitions, the layout and benchmarks. */
    public List<ChangeLine> settings() {
        return of(EnumSet.of(ChangeKind.TARGET, ChangeKind.DEFINITION, ChangeKind.LAYOUT, ChangeKind.BENCHMARK));
    }

    /** What has been written about the figures. */
    public List<ChangeLine> commentary() {
        return of(EnumSet.of(ChangeKind.COMMENTARY));
    }

    /** What is being done about indicators. */
    public List<ChangeLine> actions() {
        return of(EnumSet.of(ChangeKind.ACTION));
    }

    /** Why figures that a check warns about are right. */
    public List<ChangeLine> reasons() {
        return of(EnumSet.of(ChangeKind.CHECK_REASON));
    }

    /** What was changed and changed back. */
    public List<ChangeLine> undone() {
        return changes.stream().filter(line -> line.change().isUndone()).toList();
    }

    private List<ChangeLine> of(Set<ChangeKind> kinds) {
        return changed().filter(line -> kinds.contains(line.change().kind())).toList();
    }

    private Stream<ChangeLine> changed() {
        return changes.stream().filter(line -> !line.change().isUndone());
    }

    private boolean isEarlier(RecordedChange change) {
        return change.subject()
                .figure()
                .filter(period -> period.end().isBefore(month.month()))
                .isPresent();
    }
}
