package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/** Shows those who work on the council's months how far each has come. */
@Stateless
public class MonthService {
    private final SubmissionBook book;
    private final MonthReader months;
    private final ReturnedItems items;
    private final SubmissionPolicies policies;

    /** For the proxy of the container only. */
    protected MonthService() {
        this(null, null, null, null);
    }

    @Inject
    public MonthService(SubmissionBook book, MonthReader months, ReturnedItems items, SubmissionPolicies policies) {
        this.book = book;
        this.months = months;
        this.items = items;
        this.policies = policies;
    }

    /** The opened months of all reports, in the order of the reports, the latest month of each first. */
    @Requires(Permission.DRAFT_READ)
    public List<MonthLine> months() {
        return book.listReports().stream()
                .flatMap(report -> months.list(report).stream())
                .toList();
    }

    /**
     * One month of a report.
     *
     * @throws MonthNotFoundException when there is no such report or the month has not been opened
     */
    @Requires(Permission.DRAFT_READ)
    public MonthLine month(@AuditObject String report, @AuditObject ReportingMonth month) {
        return months.read(find(report, month), month);
    }

    /**
     * What was asked to be put right when the month was last returned, in the order it was asked.
     *
     * @throws MonthNotFoundException when there is no such report
     */
    @Requires(Permission.DRAFT_READ)
    public List<ReturnedItem> returned(@AuditObject String report, @AuditObject ReportingMonth month) {
        return items.list(find(report, month), month);
    }

    /**
     * What is asked of the month before it is handed in, and what of it has not been done.
     *
     * @throws MonthNotFoundException when there is no such report
     */
    @Requires(Permission.DRAFT_READ)
    public MonthDemands demands(@AuditObject String report, @AuditObject ReportingMonth month) {
        return policies.demands(find(report, month), month);
    }

    private KeptReport find(String report, ReportingMonth month) {
        return book.findReport(report).orElseThrow(() -> new MonthNotFoundException(report, month));
    }
}
