package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.service.ReportCourse;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Tells those who end a report how far its months have come. */
@ApplicationScoped
public class SubmissionCourse implements ReportCourse {
    private final SubmissionBook book;
    private final SubmissionRepository submissions;
    private final IssueRepository issues;

    /** For the proxy of the container only. */
    protected SubmissionCourse() {
        this(null, null, null);
    }

    @Inject
    public SubmissionCourse(SubmissionBook book, SubmissionRepository submissions, IssueRepository issues) {
        this.book = book;
        this.submissions = submissions;
        this.issues = issues;
    }

    @Override
    public Optional<ReportingMonth> latestHandedIn(KeptReport report) {
        Stream<ReportingMonth> underReview = submissions.listSubmissions(report.id()).stream()
                .filter(submission -> submission.state().isUnderReview())
                .map(Submission::month);
        return Stream.concat(underReview, published(report)).max(Comparator.naturalOrder());
    }

    @Override
    public void goOn(KeptReport report) {
        published(report).max(Comparator.naturalOrder()).ifPresent(latest -> book.openNext(report, latest));
    }

    private Stream<ReportingMonth> published(KeptReport report) {
        return issues.listIssues(report.id()).stream().map(Issue::month);
    }
}
