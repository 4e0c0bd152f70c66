package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.rules.ReportMonths;

/**
 * Says which months of a report may be changed. Whoever writes figures or commentary asks it within the transaction,
 * after the council's revisions have been locked: then no step of the month comes in between.
 */
@ApplicationScoped
public class EditableMonths {
    private final SubmissionRepository submissions;
    private final IssueRepository issues;

    /** For the proxy of the container only. */
    protected EditableMonths() {
        this(null, null);
    }

    @Inject
    public EditableMonths(SubmissionRepository submissions, IssueRepository issues) {
        this.submissions = submissions;
        this.issues = issues;
    }

    /** The months of the report, for questions about many cells; two queries. */
    public ReportMonths of(KeptReport report) {
        Set<ReportingMonth> published =
                issues.listIssues(report.id()).stream().map(Issue::month).collect(Collectors.toSet());
        List<MonthProgress> months = submissions.listSubmissions(report.id()).stream()
                .map(submission -> progress(submission, published))
                .toList();
        return new ReportMonths(months, report.definition().calendar().retiredFrom());
    }

    /**
     * Sees whether one month may be changed now.
     *
     * @param reason why it is changed; blank when none is given
     * @throws MonthClosedException when it may not
     * @throws ReasonNeededException when it may, but only with a reason
     */
    public void require(KeptReport report, ReportingMonth month, String reason) {
        MonthAccess access = of(report).accessTo(month);
        if (access == MonthAccess.CLOSED) {
            throw new MonthClosedException(report.code(), month);
        }
        if (access == MonthAccess.WITH_REASON && reason.isBlank()) {
            throw new ReasonNeededException(report.code(), month);
        }
    }

    private static MonthProgress progress(Submission submission, Set<ReportingMonth> published) {
        return new MonthProgress(submission.month(), submission.state(), published.contains(submission.month()));
    }
}
