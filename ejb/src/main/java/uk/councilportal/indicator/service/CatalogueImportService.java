package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;

/**
 * Takes in files of the national catalogue, a row for each version of an indicator. All or nothing; an indicator or version
 * that no row names stays as it is.
 */
@Stateless
public class CatalogueImportService {

    private final ImportJournal journal;
    private final StandardIndicatorRepository catalogue;
    private final CatalogueDesk desk;

    /** For the proxy of the container only. */
    protected CatalogueImportService() {
        this(null, null, null);
    }

    @Inject
    public CatalogueImportService(ImportJournal journal, StandardIndicatorRepository catalogue, CatalogueDesk desk) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** What storing the file would do, and what that touches in the councils. Stores nothing. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public CatalogueFilePreview preview(@AuditObject FileSource file) {
        CatalogueDraft draft = draft(file, catalogue.listHistories());
        return new CatalogueFilePreview(
                outcome(file, draft), draft.failures().isEmpty() ? desk.previews(draft.drafts()) : List.of());
    }

    /**
     * Stores the file, whatever it touches.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome store(@AuditObject FileSource file) {
        return write(file, draft(file, catalogue.lockHistories()));
    }

    /**
     * Stores a file that has been previewed.
     *
     * @param seen what the preview showed of each indicator
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     * @throws CatalogueChangedException when the catalogue, or what rests on it, is not as it was previewed
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome storePreviewed(@AuditObject FileSource file, List<CataloguePreview> seen) {
        CatalogueDraft draft = draft(file, catalogue.lockHistories());
        if (draft.failures().isEmpty() && !desk.previews(draft.drafts()).equals(seen)) {
            throw new CatalogueChangedException(file.name());
        }
        return write(file, draft);
    }

    private CatalogueDraft draft(FileSource file, List<StandardHistory> kept) {
        FailureLog failures = new FailureLog();
        Map<String, StandardHistory> byCode =
                kept.stream().collect(Collectors.toMap(StandardHistory::code, Function.identity()));
        List<StandardIndicatorLine> lines =
                new StandardIndicatorCsvParser(code -> Optional.ofNullable(byCode.get(code))).readAll(file, failures);
        return desk.draft(kept, lines, failures);
    }

    private ImportOutcome write(FileSource file, CatalogueDraft draft) {
        if (!draft.failures().isEmpty()) {
            throw new ImportRejectedException(ImportOutcome.rejected(file, draft.failures()));
        }
        desk.write(draft.drafts());
        ImportOutcome outcome = ImportOutcome.taken(file, draft.counts(), Optional.empty());
        journal.audited(outcome);
        return outcome;
    }

    private static ImportOutcome outcome(FileSource file, CatalogueDraft draft) {
        return new ImportOutcome(
                file.name(), draft.counts(), draft.failures().kept(), draft.changes(), Optional.empty());
    }
}
