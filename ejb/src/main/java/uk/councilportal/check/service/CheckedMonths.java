package uk.councilportal.check.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.service.EditableMonths;
import uk.councilportal.submission.service.MonthNotFoundException;

/** Finds the opened month of a report and checks its working copy. */
@ApplicationScoped
public class CheckedMonths {

    @Inject
    Caller caller;

    @Inject
    ReportRepository reports;

    @Inject
    RevisionRepository revisions;

    @Inject
    IssueRepository issues;

    @Inject
    EditableMonths months;

    @Inject
    CheckReader reader;

    /** The reports of the council with their opened months. */
    List<CheckedReport> listReports() {
        return reports.listReports(caller.council(), revisions.latest()).stream()
                .map(report ->
                        new CheckedReport(report.code(), report.definition().title(), opened(report)))
                .toList();
    }

    /** The report, of which the month has been opened. */
    KeptReport report(String code, ReportingMonth month) {
        return reports.findReport(caller.council(), code, revisions.latest())
                .filter(report -> opened(report).contains(month))
                .orElseThrow(() -> new MonthNotFoundException(code, month));
    }

    /** The checks of the month as it stands now. */
    CheckedMonth check(KeptReport report, ReportingMonth month) {
        int issued = issues.listIssues(report.id()).stream()
                .mapToInt(issue -> issue.freeze().revision())
                .max()
                .orElse(0);
        return reader.read(report, month, revisions.latest(), issued);
    }

    private List<ReportingMonth> opened(KeptReport report) {
        return months.of(report).months().stream()
                .map(MonthProgress::month)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
