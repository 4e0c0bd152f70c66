package uk.councilportal.benchmark.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.authority.service.ReferenceImportService;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.model.KeptFile;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;

/**
 * Takes in national reference data as they are published: areas, measures and figures of the official tool, statistics in
 * the common layout, neighbour models and population estimates. What a file is follows from its headings.
 *
 * <p>A file is stored completely or not at all; storing it again changes nothing. Populations are also kept as the basis of
 * rates, which needs the permission for that besides.
 */
@Stateless
public class NationalImportService {
    private final ImportJournal journal;
    private final NationalCatalogue catalogue;
    private final NationalValues values;
    private final NationalFileBook book;
    private final ReferenceImportService populations;

    /** For the proxy of the container only. */
    protected NationalImportService() {
        this(null, null, null, null, null);
    }

    @Inject
    public NationalImportService(
            ImportJournal journal,
            NationalCatalogue catalogue,
            NationalValues values,
            NationalFileBook book,
            ReferenceImportService populations) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.values = values;
        this.book = book;
        this.populations = populations;
    }

    /** What a file is; empty when its headings tell nothing. */
    @Requires(Permission.BENCHMARK_IMPORT)
    public Optional<NationalFileKind> kind(@AuditObject FileSource file) {
        return NationalFileKind.find(opened(file).headings());
    }

    /** The files that were stored last, the latest first. */
    @Requires(Permission.BENCHMARK_IMPORT)
    public List<KeptFile> files() {
        return book.latest();
    }

    /** Whether this very file is what was stored last of its sort, so that storing it again would change nothing. */
    @Requires(Permission.BENCHMARK_IMPORT)
    public boolean isKept(@AuditObject FileSource file) {
        return book.isKept(opened(file));
    }

    /** What storing the file would do. Stores nothing. */
    @Requires(Permission.BENCHMARK_IMPORT)
    public NationalPreview preview(@AuditObject FileSource file) {
        try {
            NationalFile opened = opened(file);
            return preview(opened, kindOf(opened, file));
        } catch (ImportRejectedException unreadable) {
            return new NationalPreview(Optional.empty(), unreadable.outcome(), NationalPreview.Rows.none());
        }
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected or the file is of no known kind; then nothing is stored
     */
    @Requires(Permission.BENCHMARK_IMPORT)
    public ImportOutcome store(@AuditObject FileSource file) {
        NationalFile opened = opened(file);
        NationalFileKind kind = kindOf(opened, file);
        ImportOutcome outcome = store(opened, kind);
        book.stored(opened, kind, outcome);
        return outcome;
    }

    private NationalPreview preview(NationalFile file, NationalFileKind kind) {
        return switch (kind) {
            case AREAS -> catalogue.areas(file).preview();
            case MEASURES -> catalogue.measures(file).preview();
            case NEIGHBOURS, OLDER_NEIGHBOURS -> catalogue.neighbours(file).preview();
            case POPULATIONS, STATISTICS, TOOL_VALUES -> values.preview(file, kind);
        };
    }

    private ImportOutcome store(NationalFile file, NationalFileKind kind) {
        return switch (kind) {
            case AREAS -> catalogue.areas(file).store(journal, catalogue::keepAreas);
            case MEASURES -> catalogue.measures(file).store(journal, catalogue::keepMeasures);
            case NEIGHBOURS, OLDER_NEIGHBOURS ->
                catalogue.neighbours(file).store(journal, rows -> catalogue.keepNeighbours(file, rows));
            case POPULATIONS -> {
                populations.storeEstimates(file.source());
                yield values.store(file, kind);
            }
            case STATISTICS, TOOL_VALUES -> values.store(file, kind);
        };
    }

    private static NationalFile opened(FileSource file) {
        try {
            return NationalFile.of(file);
        } catch (IOException unreadable) {
            throw rejected(file, "The file cannot be read: " + unreadable.getMessage());
        }
    }

    private static ImportRejectedException rejected(FileSource file, String why) {
        FailureLog failures = new FailureLog();
        failures.add(ImportFailure.ofFile(why));
        return new ImportRejectedException(ImportOutcome.rejected(file, failures));
    }

    private static NationalFileKind kindOf(NationalFile opened, FileSource file) {
        return NationalFileKind.find(opened.headings())
                .orElseThrow(() -> rejected(file, "The headings are those of no known file of national data"));
    }
}
