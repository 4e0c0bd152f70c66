package uk.councilportal.commentary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.rules.ReportMonths;
import uk.councilportal.submission.service.EditableMonths;
import uk.councilportal.submission.service.MonthNotFoundException;

/** Finds the months of the council's reports that commentary can be about. */
@ApplicationScoped
public class OpenedReports {
    private final Caller caller;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final EditableMonths months;

    /** For the proxy of the container only. */
    protected OpenedReports() {
        this(null, null, null, null, null);
    }

    @Inject
    public OpenedReports(
            Caller caller,
            RevisionRepository revisions,
            ReportRepository reports,
            IndicatorRepository indicators,
            EditableMonths months) {
        this.caller = caller;
        this.revisions = revisions;
        this.reports = reports;
        this.indicators = indicators;
        this.months = months;
    }

    /** The reports of which any month was opened. */
    List<CommentaryReport> list() {
        return reports.listReports(caller.council(), revisions.latest()).stream()
                .map(report ->
                        new CommentaryReport(report.code(), report.definition().title(), opened(report)))
                .filter(report -> !report.months().isEmpty())
                .toList();
    }

    /**
     * One month of a report.
     *
     * @throws MonthNotFoundException when the council has no such report or never opened the month
     */
    OpenedReport find(String code, ReportingMonth month) {
        int latest = revisions.latest();
        KeptReport report = reports.findReport(caller.council(), code, latest)
                .orElseThrow(() -> new MonthNotFoundException(code, month));
        if (!opened(report).contains(month)) {
            throw new MonthNotFoundException(code, month);
        }
        return new OpenedReport(
                report, month, indicators.listIndicators(report.id(), latest), isWritable(months.of(report), month));
    }

    private List<ReportingMonth> opened(KeptReport report) {
        return months.of(report).months().stream().map(MonthProgress::month).toList();
    }

    /** Only the words of an open month can change: those of an earlier one were signed off with it. */
    private static boolean isWritable(ReportMonths months, ReportingMonth month) {
        boolean open = months.months().stream()
                .anyMatch(progress ->
                        progress.month().equals(month) && progress.state().isOpen());
        return open && months.accessTo(month) != MonthAccess.CLOSED;
    }
}
