package uk.councilportal.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.service.BenchmarkImportService;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.indicator.service.IndicatorImportService;
import uk.councilportal.indicator.service.ReportImportService;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.sample.exchange.SampleFiles;
import uk.councilportal.target.service.TargetImportService;

/** Takes the files of one sample council in, in the order in which they refer to each other. */
@ApplicationScoped
public class CouncilFileImport {
    private final ReportImportService reports;
    private final IndicatorImportService indicators;
    private final ImportService observations;
    private final TargetImportService targets;
    private final BenchmarkImportService benchmarks;

    /** For the proxy of the container only. */
    protected CouncilFileImport() {
        this(null, null, null, null, null);
    }

    @Inject
    public CouncilFileImport(
            ReportImportService reports,
            IndicatorImportService indicators,
            ImportService observations,
            TargetImportService targets,
            BenchmarkImportService benchmarks) {
        this.reports = reports;
        this.indicators = indicators;
        this.observations = observations;
        this.targets = targets;
        this.benchmarks = benchmarks;
    }

    /** Stores what there is; every file is a transaction of its own. The caller must be the council. */
    public void store(SampleFiles files, AuthorityCode council) {
        files.of(council, "reports.csv").ifPresent(reports::storeReports);
        files.of(council, "dimensions.csv").ifPresent(reports::storeDimensions);
        indicators.store(new IndicatorFiles(
                files.of(council, "indicators.csv"),
                files.of(council, "formulas.csv"),
                files.of(council, "indicator-links.csv")));
        files.of(council, "observations.csv").ifPresent(observations::store);
        files.of(council, "targets.csv").ifPresent(targets::store);
        files.of(council, "benchmarks.csv").ifPresent(benchmarks::store);
    }
}
