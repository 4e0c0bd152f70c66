package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.entity.SubmissionStep;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Puts a report's months together with their deadlines, steps and issues: four queries for a report. */
@ApplicationScoped
public class MonthReader {
    private final SubmissionRepository submissions;
    private final IssueRepository issues;

    /** For the proxy of the container only. */
    protected MonthReader() {
        this(null, null);
    }

    @Inject
    public MonthReader(SubmissionRepository submissions, IssueRepository issues) {
        this.submissions = submissions;
        this.issues = issues;
    }

    /** The opened months of the report, latest first; those for which it is no longer kept are left out. */
    public List<MonthLine> list(KeptReport report) {
        Map<ReportingMonth, LocalDate> deadlines = submissions.listOpened(report.id()).stream()
                .collect(Collectors.toMap(OpenedMonth::month, OpenedMonth::deadline));
        Map<ReportingMonth, List<StepTaken>> steps = submissions.listSteps(report.id()).stream()
                .collect(Collectors.groupingBy(
                        SubmissionStep::month, Collectors.mapping(SubmissionStep::toModel, Collectors.toList())));
        Map<ReportingMonth, List<Issue>> published =
                issues.listIssues(report.id()).stream().collect(Collectors.groupingBy(Issue::month));
        return submissions.listSubmissions(report.id()).stream()
                .filter(submission -> !report.definition().calendar().isRetiredFor(submission.month()))
                .map(submission -> new MonthLine(
                        seen(report, submission),
                        report.definition().title(),
                        submission.state(),
                        deadlines.get(submission.month()),
                        steps.get(submission.month()),
                        published.getOrDefault(submission.month(), List.of())))
                .toList();
    }

    /**
     * One month.
     *
     * @throws MonthNotFoundException when it has not been opened
     */
    public MonthLine read(KeptReport report, ReportingMonth month) {
        return list(report).stream()
                .filter(line -> line.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new MonthNotFoundException(report.code(), month));
    }

    private static SeenMonth seen(KeptReport report, Submission submission) {
        return new SeenMonth(report.code(), submission.month(), submission.version());
    }
}
