package uk.councilportal.observation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.StagedKind;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportWatch;

/**
 * Takes in files of the caller's council with figures, a million rows as well as ten, CSV files as well as Excel workbooks.
 *
 * <p>A file is stored completely or not at all, in one transaction and as one revision; a file that says nothing new
 * makes no revision. Whose figures they are follows from the caller, never from the file. Figures of the open month are
 * written, those of earlier months with a reason that is kept beside each of them, others are rejected.
 */
@Stateless
public class ImportService {
    private static final String KIND = "OBSERVATIONS";
    private static final String CHANGE_KIND = "IMPORT";

    private final ImportJournal journal;
    private final FigureDirectories directories;
    private final ObservationRepository observations;
    private final MonthGate gate;

    /** For the proxy of the container only. */
    protected ImportService() {
        this(null, null, null, null);
    }

    @Inject
    public ImportService(
            ImportJournal journal, FigureDirectories directories, ObservationRepository observations, MonthGate gate) {
        this.journal = journal;
        this.directories = directories;
        this.observations = observations;
        this.gate = gate;
    }

    /** What storing the file would do: new, changed, unchanged and rejected rows. Stores nothing. */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome preview(@AuditObject FileSource file) {
        return preview(ImportOrder.of(file)).outcome();
    }

    /** What storing the file would do, with the first rows of each kind. Stores nothing. */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportPreview preview(@AuditObject ImportOrder order) {
        int revision = journal.latest();
        FigureDirectory directory = directories.forPreview(journal.council(), revision);
        FigureWords words = new FigureWords(directory);
        try (FigureIntake intake = new FigureIntake(order, directory, observations.stage(), gate)) {
            intake.read(journal.council());
            Map<StagedKind, List<ImportedRow>> rows = intake.rows(words);
            ImportOutcome outcome = new ImportOutcome(
                    order.file().name(),
                    intake.counts(),
                    intake.failures().kept(),
                    intake.changes(words),
                    Optional.empty());
            order.watch().enter(ImportWatch.Step.FINISHED);
            return ImportPreview.of(outcome, rows, intake.restated(), revision);
        }
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome store(@AuditObject FileSource file) {
        return store(ImportOrder.of(file));
    }

    /**
     * Stores the file on the terms of the order.
     *
     * @throws ImportRejectedException when a row is rejected, a figure has been changed since the order's sender saw it, or
     *     earlier months are changed without a reason; then nothing of the file is stored
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome store(@AuditObject ImportOrder order) {
        FigureDirectory directory = directories.forStoring(journal.council(), journal.lock());
        try (FigureIntake intake = new FigureIntake(order, directory, observations.stage(), gate)) {
            intake.read(journal.council());
            intake.checkBeforeStoring();
            if (!intake.failures().isEmpty()) {
                throw new ImportRejectedException(ImportOutcome.rejected(order.file(), intake.failures()));
            }
            ImportCounts counts = intake.counts();
            Optional<Integer> revision = journal.beginFor(counts, change(order));
            revision.ifPresent(intake::store);
            ImportOutcome outcome = ImportOutcome.taken(order.file(), counts, revision);
            journal.stored(KIND, outcome);
            order.watch().enter(ImportWatch.Step.FINISHED);
            return outcome;
        }
    }

    private Change change(ImportOrder order) {
        Optional<String> reason = Optional.of(order.reason()).filter(words -> !words.isBlank());
        return journal.changeBy(CHANGE_KIND, order.file().name(), reason);
    }
}
