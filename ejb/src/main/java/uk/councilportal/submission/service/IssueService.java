package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
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
    private final SubmissionBook book;
    private final IssueRepository issues;
    private final IssueFreezer freezer;
    private final PublishedFigureSource figures;
    private final SignOffRule rule;

    /** For the proxy of the container only. */
    protected IssueService() {
        this(null, null, null, null, null);
    }

    @Inject
    public IssueService(
            SubmissionBook book,
            IssueRepository issues,
            IssueFreezer freezer,
            PublishedFigureSource figures,
            SignOffRule rule) {
        this.book = book;
        this.issues = issues;
        this.freezer = freezer;
        this.figures = figures;
        this.rule = rule;
    }

    /** Whether the month of the report has been published; not so for a report there is not. */
    @Requires(Permission.SCORECARD_READ)
    public boolean isPublished(@AuditObject String report, @AuditObject ReportingMonth month) {
        return book.findReport(report)
                .flatMap(kept -> issues.findLatestIssue(kept.id(), month))
                .isPresent();
    }

    /** The published issues of all reports, in the order of the reports, the latest of each first. */
    @Requires(Permission.SCORECARD_READ)
    public List<IssueLine> issues() {
        return book.listReports().stream()
                .flatMap(report -> issues.listIssues(report.id()).stream()
                        .map(issue ->
                                new IssueLine(report.code(), report.definition().title(), issue)))
                .toList();
    }

    /**
     * Signs the submitted month off and publishes it as its next issue. The latest month of a report opens the following
     * one.
     *
     * @param reviewed the revision up to which the caller has seen the changes
     * @throws StaleMonthException when somebody has taken a step since
     * @throws SubmissionNotAllowedException when the month has not been submitted
     * @throws OwnWorkException when the caller has changed something since the issue before
     * @throws ChangedSinceReviewException when something has been changed since the caller looked
     */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public Issue publish(@AuditObject SeenMonth seen, int reviewed) {
        ReportingMonth month = seen.month();
        KeptReport report = book.lockReport(seen.report(), month);
        book.move(report, seen, SubmissionState.SIGNED_OFF, "");
        rule.require(report, month, reviewed);
        int number =
                issues.findLatestIssue(report.id(), month).map(Issue::number).orElse(0) + 1;
        Issue issue = freezer.freeze(report, month, number);
        issues.publish(report.id(), issue, figures.listFigures(report, issue));
        book.openNext(report, month);
        return issue;
    }
}
