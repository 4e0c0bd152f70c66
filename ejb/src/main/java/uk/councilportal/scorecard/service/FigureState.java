package uk.councilportal.scorecard.service;

import java.util.Optional;
import uk.councilportal.submission.model.Issue;

/**
 * As of when figures are read: the revisions an issue was frozen at, or the latest ones for the working copy.
 *
 * @param issue the issue, none for the working copy
 * @param previous the issue before it, against which restatements are marked
 * @param revision of the council's own figures
 * @param referenceRevision of national reference data
 */
record FigureState(Optional<Issue> issue, Optional<Issue> previous, int revision, int referenceRevision) {

    String version() {
        return "%s %d %d"
                .formatted(issue.map(each -> "issue " + each.number()).orElse("draft"), revision, referenceRevision);
    }
}
