package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportedChange;

/**
 * Takes in the files that say what the caller's council measures: indicators, formulas, links to the national catalogue.
 * All of them are stored or none, as one revision; an indicator no file names stays as it is.
 */
@Stateless
public class IndicatorImportService {
    private static final String KIND = "INDICATORS";
    private static final int SHOWN_CHANGES = 200;

    private final ImportJournal journal;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final IndicatorReferences references;

    /** For the proxy of the container only. */
    protected IndicatorImportService() {
        this(null, null, null, null);
    }

    @Inject
    public IndicatorImportService(
            ImportJournal journal,
            ReportRepository reports,
            IndicatorRepository indicators,
            IndicatorReferences references) {
        this.journal = journal;
        this.reports = reports;
        this.indicators = indicators;
        this.references = references;
    }

    /** What storing the files would do. Stores nothing. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome preview(@AuditObject IndicatorFiles files) {
        int latest = journal.latest();
        List<ImportFailure> failures = new ArrayList<>();
        IndicatorDrafting drafting = draft(files, listReports(latest), latest, failures);
        List<IndicatorDraft> named = named(drafting);
        List<ImportedChange> changes = named.stream()
                .filter(draft -> draft.differs() && !draft.isNew())
                .limit(SHOWN_CHANGES)
                .map(IndicatorImportService::described)
                .toList();
        return new ImportOutcome(files.toString(), counts(named, failures), failures, changes, Optional.empty());
    }

    /**
     * Stores the files.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome store(@AuditObject IndicatorFiles files) {
        int latest = journal.lock();
        List<ImportFailure> failures = new ArrayList<>();
        List<KeptReport> kept = listReports(latest);
        IndicatorDrafting drafting = draft(files, kept, latest, failures);
        ImportCounts counts = counts(named(drafting), failures);
        if (!failures.isEmpty()) {
            throw new ImportRejectedException(
                    new ImportOutcome(files.toString(), counts, failures, List.of(), Optional.empty()));
        }
        Optional<Integer> revision = firstOf(files).flatMap(file -> journal.beginFor(counts, file));
        revision.ifPresent(number -> write(drafting, kept, number));
        ImportOutcome outcome = new ImportOutcome(files.toString(), counts, List.of(), List.of(), revision);
        journal.stored(KIND, outcome);
        return outcome;
    }

    private List<KeptReport> listReports(int revision) {
        return reports.listReports(journal.council(), revision);
    }

    private IndicatorDrafting draft(
            IndicatorFiles files, List<KeptReport> kept, int revision, List<ImportFailure> failures) {
        IndicatorDrafting drafting =
                new IndicatorDrafting(journal.council(), references.standardCodes(), references.dimensions());
        for (KeptReport report : kept) {
            List<KeptIndicator> known = indicators.listIndicators(report.id(), revision);
            drafting.addReport(report.code(), known);
        }
        files.indicators().ifPresent(file -> failures.addAll(named(file, log -> drafting.readIndicators(file, log))));
        files.formulas().ifPresent(file -> failures.addAll(named(file, log -> drafting.readFormulas(file, log))));
        files.indicators().ifPresent(file -> failures.addAll(named(file, drafting::checkUnits)));
        files.links().ifPresent(file -> failures.addAll(named(file, log -> drafting.readLinks(file, log))));
        return drafting;
    }

    private void write(IndicatorDrafting drafting, List<KeptReport> kept, int revision) {
        Map<String, Integer> reportIds = new HashMap<>();
        kept.forEach(report -> reportIds.put(report.code(), report.id()));
        drafting.drafts().forEach((key, draft) -> {
            if (draft.differs()) {
                int id = draft.kept()
                        .map(KeptIndicator::id)
                        .orElseGet(() -> indicators.add(reportIds.get(key.report()), key.code()));
                indicators.define(id, revision, draft.definition(), draft.links());
            }
        });
    }

    /** Reads one of the files; its failures carry its name, for there may be three. */
    private static List<ImportFailure> named(FileSource file, Consumer<FailureLog> reading) {
        FailureLog log = new FailureLog();
        reading.accept(log);
        return log.kept().stream()
                .map(failure ->
                        new ImportFailure(failure.line(), failure.column(), file.name() + ": " + failure.message()))
                .toList();
    }

    private static List<IndicatorDraft> named(IndicatorDrafting drafting) {
        return drafting.drafts().values().stream()
                .filter(IndicatorDraft::isNamed)
                .toList();
    }

    private static ImportCounts counts(List<IndicatorDraft> named, List<ImportFailure> failures) {
        long added = named.stream().filter(IndicatorDraft::isNew).count();
        long changed = named.stream()
                .filter(draft -> !draft.isNew() && draft.differs())
                .count();
        long rejected = failures.stream().map(ImportFailure::line).distinct().count();
        return new ImportCounts(added, changed, named.size() - added - changed, rejected);
    }

    private static ImportedChange described(IndicatorDraft draft) {
        KeptIndicator before = draft.kept().orElseThrow();
        return new ImportedChange(
                draft.line(),
                draft.definition().code().value(),
                before.definition().toString(),
                draft.definition().toString());
    }

    private static Optional<FileSource> firstOf(IndicatorFiles files) {
        return files.indicators().or(files::formulas).or(files::links);
    }
}
