package uk.councilportal.desk;

import java.nio.file.Path;
import java.util.List;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.sample.exchange.SampleFiles;

/** The sample councils, taken in by the import services. */
public final class SampleDesk {
    private static final SampleFiles FILES = new SampleFiles(Path.of("..", "ear", "src", "dev", "sample-data"));

    private SampleDesk() {}

    /** The councils of the sample, with their files stored; what is stored already stays as it is. */
    public static List<CouncilDesk> councils() {
        CouncilDesk portal = CouncilDesk.empty();
        portal.reference(service -> service.storeAuthorities(FILES.national("authorities.csv")));
        portal.catalogue(service -> service.store(FILES.national("standard-indicators.csv")));
        portal.reference(service -> service.storePopulations(FILES.national("populations.csv")));
        return new AuthorityCsvParser()
                .readAll(FILES.national("authorities.csv"), new FailureLog()).stream()
                        .map(line -> store(line.authority().code()))
                        .toList();
    }

    private static CouncilDesk store(AuthorityCode council) {
        CouncilDesk desk = CouncilDesk.of(council);
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
