package uk.councilportal.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.IssueService;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.SubmissionService;

/** Publishes the last month of a sample council's reports, which the council itself published long ago. */
@ApplicationScoped
public class SamplePublication {
    private final SubmissionService submissions;
    private final MonthService months;
    private final IssueService issues;

    /** For the proxy of the container only. */
    protected SamplePublication() {
        this(null, null, null);
    }

    @Inject
    public SamplePublication(SubmissionService submissions, MonthService months, IssueService issues) {
        this.submissions = submissions;
        this.months = months;
        this.issues = issues;
    }

    /** Whether the last month of every report has been published. */
    boolean isComplete(List<ReportLine> reports) {
        return reports.stream()
                .allMatch(report -> issues.isPublished(report.definition().code(), report.lastMonth()));
    }

    /** Opens, takes over and publishes the last month of a report, unless that has been done. */
    void publish(ReportLine report) {
        String code = report.definition().code();
        ReportingMonth month = report.lastMonth();
        if (!issues.isPublished(code, month)) {
            submissions.open(code, month);
            submissions.takeOver(code, month);
            issues.publish(months.month(code, month).seen(), 0);
        }
    }
}
