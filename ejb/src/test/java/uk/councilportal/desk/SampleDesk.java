package uk.councilportal.desk;

import java.nio.file.Path;
import java.util.List;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.sample.exchange.SampleFiles;

/** The sample councils, taken in by the import services. */
public final class SampleDesk {
    private static final SampleFiles FILES = new SampleFiles(Path.of("..", "ear", "src", "dev", "sample-data"));

    private SampleDesk() {}

    /** The councils of the sample, with their files stored; what is stored already stays as it is. */
    public static List<CouncilDesk> councils() {
        return councils(TestDatabase.get());
    }

    /** The same in a database of the test's own. */
    public static List<CouncilDesk> councils(TestDatabase database) {
        return national(database).stream()
                .map(council -> store(CouncilDesk.of(council, database)))
                .toList();
    }

    /** National reference data alone, as a portal has them before its first council; returns the councils it knows. */
    public static List<AuthorityCode> national(TestDatabase database) {
        CouncilDesk portal = CouncilDesk.of(database.newCouncil(), database);
        portal.reference(service -> service.storeAuthorities(FILES.national("authorities.csv")));
        portal.catalogue(service -> service.store(FILES.national("standard-indicators.csv")));
        portal.reference(service -> service.storePopulations(FILES.national("populations.csv")));
        return new AuthorityCsvParser()
                .readAll(FILES.national("authorities.csv"), new FailureLog()).stream()
                        .map(line -> line.authority().code())
                        .toList();
    }

    /** The reports of a council of the sample, each with the last month it has published. */
    public static List<ReportLine> reports(AuthorityCode council) {
        return FILES.of(council, "reports.csv")
                .map(file -> new ReportCsvParser(council).readAll(file, new FailureLog()))
                .orElse(List.of());
    }

    private static CouncilDesk store(CouncilDesk desk) {
        AuthorityCode council = desk.council();
        FILES.of(council, "reports.csv").ifPresent(file -> desk.reports(service -> service.storeReports(file)));
        FILES.of(council, "dimensions.csv").ifPresent(file -> desk.reports(service -> service.storeDimensions(file)));
        desk.indicators(service -> service.store(new IndicatorFiles(
                FILES.of(council, "indicators.csv"),
                FILES.of(council, "formulas.csv"),
                FILES.of(council, "indicator-links.csv"))));
        FILES.of(council, "observations.csv").ifPresent(file -> desk.observations(service -> service.store(file)));
        FILES.of(council, "targets.csv").ifPresent(file -> desk.targets(service -> service.store(file)));
        FILES.of(council, "benchmarks.csv").ifPresent(file -> desk.benchmarks(service -> service.store(file)));
        return desk;
    }
}
