package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/** Sees whether the caller may sign a month off: not one's own work, and not what one has not seen. */
@ApplicationScoped
public class SignOffRule {
    private final Caller caller;
    private final RevisionRepository revisions;
    private final IssueRepository issues;
    private final ChangeSources sources;

    /** For the proxy of the container only. */
    protected SignOffRule() {
        this(null, null, null, null);
    }

    @Inject
    public SignOffRule(Caller caller, RevisionRepository revisions, IssueRepository issues, ChangeSources sources) {
        this.caller = caller;
        this.revisions = revisions;
        this.issues = issues;
        this.sources = sources;
    }

    /**
     * The issue a month is reviewed against: its own latest one, or else the latest of the report.
     *
     * @return empty when nothing of the report has been published
     */
    public Optional<Issue> previous(KeptReport report, ReportingMonth month) {
        List<Issue> published = issues.listIssues(report.id());
        return published.stream()
                .filter(issue -> issue.month().equals(month))
                .findFirst()
                .or(() -> published.stream()
                        .max(Comparator.comparingInt(issue -> issue.freeze().revision())));
    }

    /** What has been changed since that issue, up to now. */
    public ChangeSpan sinceIssue(KeptReport report, ReportingMonth month) {
        int after =
                previous(report, month).map(issue -> issue.freeze().revision()).orElse(0);
        return new ChangeSpan(month, after, revisions.latest());
    }

    /** Whether the caller has made any of these changes; those that were undone count. */
    public boolean isOwnWork(List<RecordedChange> changes, ChangeSpan span) {
        Map<Integer, Change> made = revisions.mapChanges(span.after(), span.upTo());
        String name = caller.user().name();
        return changes.stream()
                .flatMap(change -> change.steps().stream())
                .anyMatch(step -> made.get(step.revision()).madeBy().equals(name));
    }

    /**
     * Sees whether the caller may sign the month off. The portal itself may: it publishes what it has loaded.
     *
     * @param reviewed the revision up to which the caller has seen the changes
     * @throws OwnWorkException when the caller has changed anything since the issue before
     * @throws ChangedSinceReviewException when anything has been changed since the caller looked
     */
    void require(KeptReport report, ReportingMonth month, int reviewed) {
        if (caller.user().isPortal()) {
            return;
        }
        ChangeSpan span = sinceIssue(report, month);
        List<RecordedChange> changes = sources.changes(report, span);
        if (isOwnWork(changes, span)) {
            throw new OwnWorkException(month);
        }
        boolean unseen = changes.stream()
                .flatMap(change -> change.steps().stream())
                .anyMatch(step -> step.revision() > reviewed);
        if (unseen) {
            throw new ChangedSinceReviewException(month);
        }
    }
}
