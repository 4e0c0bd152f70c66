package uk.councilportal.scorecard.service;

import java.time.LocalDate;
import java.util.Optional;
import uk.councilportal.submission.model.Issue;

/**
 * As of when figures are read: the revisions an issue was frozen at, or the latest ones for the working copy.
 *
 * @param issue the issue, none for the working copy
 * @param previous the issue before it, against which restatements are marked
 * @param revision of the council's own figures
 * @param referenceRevision of national reference data
 * @param day the day the working copy is looked at, which decides what is overdue in it; none where nothing shown depends
 *     on it: in an issue an action is overdue by the day of its publication
 */
record FigureState(
        Optional<Issue> issue, Optional<Issue> previous, int revision, int referenceRevision, Optional<LocalDate> day) {

    FigureState(Optional<Issue> issue, Optional<Issue> previous, int revision, int referenceRevision) {
        this(issue, previous, revision, referenceRevision, Optional.empty());
    }

    String version() {
        String name = issue.map(each -> "issue " + each.number()).orElse("draft");
        return "%s %d %d%s"
                .formatted(
                        name,
                        revision,
                        referenceRevision,
                        day.map(today -> " " + today).orElse(""));
    }
}
