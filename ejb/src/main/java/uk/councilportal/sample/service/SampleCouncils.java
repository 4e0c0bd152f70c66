package uk.councilportal.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.ReferenceImportService;
import uk.councilportal.council.service.AdoptionService;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.indicator.service.CatalogueImportService;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.sample.exchange.BoardGrantCsvParser;
import uk.councilportal.sample.exchange.BoardGrantLine;
import uk.councilportal.sample.exchange.SampleFiles;

/**
 * The sample councils: national data first, then one council after the other, each step a guarded call on the portal's
 * own account and a transaction of its own.
 */
@ApplicationScoped
public class SampleCouncils {
    private static final Logger LOG = System.getLogger(SampleCouncils.class.getName());
    private static final String JOB = "sample-data";

    @Inject
    SystemCaller caller;

    @Inject
    ReferenceImportService reference;

    @Inject
    CatalogueImportService catalogue;

    @Inject
    AdoptionService adoption;

    @Inject
    CouncilFileImport imports;

    @Inject
    SamplePublication publication;

    @Inject
    SampleGrants grants;

    /** Loads what is not there yet. */
    public void load(Path folder) throws Exception {
        SampleFiles files = new SampleFiles(folder);
        caller.forPortal(JOB, () -> storeMissingAuthorities(files));
        List<BoardGrantLine> given = boardGrants(files);
        caller.forPortal(JOB, () -> grants.keepBoards(given));
        for (AuthorityCode council : councils(files)) {
            caller.forPortal(JOB, () -> adoption.adopt(council));
            caller.forCouncil(JOB, council, () -> load(files, council));
            caller.forCouncil(JOB, council, () -> grants.give(given, council));
        }
    }

    private boolean storeMissingAuthorities(SampleFiles files) {
        boolean missing = reference
                        .previewAuthorities(files.national("authorities.csv"))
                        .counts()
                        .added()
                > 0;
        if (missing) {
            reference.storeAuthorities(files.national("authorities.csv"));
            catalogue.store(files.national("standard-indicators.csv"));
            reference.storePopulations(files.national("populations.csv"));
        }
        return missing;
    }

    private boolean load(SampleFiles files, AuthorityCode council) {
        List<ReportLine> reports = reports(files, council);
        if (reports.isEmpty() || publication.isComplete(reports)) {
            return false;
        }
        imports.store(files, council);
        reports.forEach(publication::publish);
        LOG.log(Level.INFO, "Sample council {0} loaded, {1} reports published", council, reports.size());
        return true;
    }

    private static List<AuthorityCode> councils(SampleFiles files) {
        return new AuthorityCsvParser()
                .readAll(files.national("authorities.csv"), new FailureLog()).stream()
                        .map(line -> line.authority().code())
                        .filter(council -> !reports(files, council).isEmpty())
                        .toList();
    }

    private static List<BoardGrantLine> boardGrants(SampleFiles files) {
        FailureLog failures = new FailureLog();
        List<BoardGrantLine> lines = new BoardGrantCsvParser().readAll(files.national("grants.csv"), failures);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("The sample grants are rejected: " + failures.kept());
        }
        return lines;
    }

    private static List<ReportLine> reports(SampleFiles files, AuthorityCode council) {
        return files.of(council, "reports.csv")
                .map(file -> new ReportCsvParser(council).readAll(file, new FailureLog()))
                .orElse(List.of());
    }
}
