package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;

/** Fills the directory in which the rows of a council's files are looked up. */
@ApplicationScoped
public class FigureDirectories {
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected FigureDirectories() {
        this(null, null, null);
    }

    @Inject
    public FigureDirectories(ReportRepository reports, IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.reports = reports;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /** For storing: combinations of members that are new are kept and numbered. */
    public FigureDirectory forStoring(AuthorityCode council, int revision) {
        return fill(council, revision, breakdowns::add);
    }

    /** For looking only: new combinations are numbered for the time being. */
    public FigureDirectory forPreview(AuthorityCode council, int revision) {
        AtomicInteger last = new AtomicInteger(breakdowns.mapBreakdowns().keySet().stream()
                .mapToInt(id -> id)
                .max()
                .orElse(0));
        return fill(council, revision, breakdown -> breakdown.isTotal() ? 0 : last.incrementAndGet());
    }

    private FigureDirectory fill(AuthorityCode council, int revision, ToIntFunction<Breakdown> numbering) {
        FigureDirectory directory = new FigureDirectory(numbering);
        for (KeptReport report : reports.listReports(council, revision)) {
            directory.addReport(report.code(), indicators.listIndicators(report.id(), revision));
        }
        Map<Integer, Breakdown> numbered = breakdowns.mapBreakdowns();
        directory.addBreakdowns(breakdowns.listDimensions(), numbered);
        return directory;
    }
}
