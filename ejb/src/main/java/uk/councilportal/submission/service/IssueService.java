package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.IssueRepository;

/**
 * Signs months off and publishes them as issues.
 *
 * <p>An issue is the state of the council's data as of the revision its sign-off makes; nothing written later changes
 * what it shows. Its figures over standard indicators take the place of those the report has published before.
 */
@Stateless
public class IssueService {
    private static final String SIGN_OFF = "SIGN_OFF";

    private final SubmissionBook book;
    private final IssueRepository issues;
    private final RevisionRepository revisions;
    private final PopulationRepository populations;
    private final PublishedFigureSource figures;

    /** For the proxy of the container only. */
    protected IssueService() {
        this(null, null, null, null, null);
    }

    @Inject
    public IssueService(
            SubmissionBook book,
            IssueRepository issues,
            RevisionRepository revisions,
            PopulationRepository populations,
            PublishedFigureSource figures) {
        this.book = book;
        this.issues = issues;
        this.revisions = revisions;
        this.populations = populations;
        this.figures = figures;
    }

    /** Whether the month of the report has been published; not so for a report there is not. */
    @Requires(Permission.SCORECARD_READ)
    public boolean isPublished(@AuditObject String report, @AuditObject ReportingMonth month) {
        return book.findReport(report)
                .flatMap(kept -> issues.findLatestIssue(kept.id(), month))
                .isPresent();
    }

    /**
     * Signs the submitted month off, publishes it as its next issue and opens the following month.
     *
     * @throws SubmissionNotAllowedException when the month has not been submitted
     */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public Issue publish(@AuditObject String report, @AuditObject ReportingMonth month) {
        KeptReport kept = book.lockReport(report, month);
        book.move(kept, month, SubmissionState.SIGNED_OFF);
        int number = issues.findLatestIssue(kept.id(), month).map(Issue::number).orElse(0) + 1;
        Change signOff = new Change(
                SIGN_OFF, book.name(), book.now(), report + " " + month + " issue " + number, Optional.empty());
        Issue.Freeze freeze = new Issue.Freeze(revisions.begin(signOff), populations.latestReferenceRevision());
        Issue issue = new Issue(month, number, freeze, book.name(), book.now());
        issues.publish(kept.id(), issue, figures.listFigures(kept, issue));
        book.open(kept, month.plus(1));
        return issue;
    }
}
