package uk.councilportal.action.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;

/** Finds the council's reports and the indicators actions can be about, as they are defined now. */
@ApplicationScoped
public class ActionReports {
    private final Caller caller;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected ActionReports() {
        this(null, null, null, null);
    }

    @Inject
    public ActionReports(
            Caller caller, RevisionRepository revisions, ReportRepository reports, IndicatorRepository indicators) {
        this.caller = caller;
        this.revisions = revisions;
        this.reports = reports;
        this.indicators = indicators;
    }

    List<KeptReport> list() {
        return reports.listReports(caller.council(), revisions.latest());
    }

    /**
     * A report by its code.
     *
     * @throws ActionNotFoundException when the council has no such report
     */
    KeptReport report(String code) {
        return reports.findReport(caller.council(), code, revisions.latest())
                .orElseThrow(() -> new ActionNotFoundException(code));
    }

    /** All indicators of a report, those without a row of their own too. */
    List<KeptIndicator> indicators(KeptReport report) {
        return indicators.listIndicators(report.id(), revisions.latest());
    }

    /**
     * An indicator of a report by its reference.
     *
     * @throws ActionNotFoundException when the report has no such indicator
     */
    KeptIndicator indicator(KeptReport report, String ref) {
        return indicators(report).stream()
                .filter(indicator -> indicator.code().value().equals(ref))
                .findFirst()
                .orElseThrow(() -> new ActionNotFoundException(ref));
    }
}
