package uk.councilportal.observation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.observation.exchange.ObservationCsvParser;
import uk.councilportal.observation.exchange.ObservationLine;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.repository.ObservationStaging;
import uk.councilportal.observation.repository.StagedChange;
import uk.councilportal.observation.repository.StagedComparison;
import uk.councilportal.observation.repository.StagedObservation;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportedChange;

/**
 * Takes in files of the caller's council with figures, a million rows as well as ten.
 *
 * <p>A file is stored completely or not at all, in one transaction and as one revision; a file that says nothing new
 * makes no revision. Whose figures they are follows from the caller, never from the file.
 */
@Stateless
public class ImportService {
    private static final String KIND = "OBSERVATIONS";
    private static final int SHOWN_CHANGES = 200;

    private final ImportJournal journal;
    private final FigureDirectories directories;
    private final ObservationRepository observations;

    /** For the proxy of the container only. */
    protected ImportService() {
        this(null, null, null);
    }

    @Inject
    public ImportService(ImportJournal journal, FigureDirectories directories, ObservationRepository observations) {
        this.journal = journal;
        this.directories = directories;
        this.observations = observations;
    }

    /** What storing the file would do: new, changed, unchanged and rejected rows. Stores nothing. */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome preview(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        FigureDirectory directory = directories.forPreview(journal.council(), journal.latest());
        try (ObservationStaging staging = observations.stage()) {
            fill(staging, file, directory, failures);
            ImportCounts counts = counts(staging.compare(), failures);
            List<ImportedChange> changes = staging.listChanges(SHOWN_CHANGES).stream()
                    .map(change -> described(change, directory))
                    .toList();
            return new ImportOutcome(file.name(), counts, failures.kept(), changes, Optional.empty());
        }
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome store(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        FigureDirectory directory = directories.forStoring(journal.council(), journal.lock());
        try (ObservationStaging staging = observations.stage()) {
            fill(staging, file, directory, failures);
            if (!failures.isEmpty()) {
                throw new ImportRejectedException(ImportOutcome.rejected(file, failures));
            }
            ImportCounts counts = counts(staging.compare(), failures);
            Optional<Integer> revision = journal.beginFor(counts, file);
            revision.ifPresent(staging::store);
            ImportOutcome outcome = ImportOutcome.taken(file, counts, revision);
            journal.stored(KIND, outcome);
            return outcome;
        }
    }

    private void fill(ObservationStaging staging, FileSource file, FigureDirectory directory, FailureLog failures) {
        new ObservationCsvParser(journal.council(), directory).read(file, failures, line -> staging.add(staged(line)));
        for (long line : staging.listDuplicateLines(FailureLog.KEPT)) {
            failures.add(line, "", "The row names a figure that an earlier row names already");
        }
    }

    private static StagedObservation staged(ObservationLine line) {
        return new StagedObservation(
                line.line(),
                line.place().indicatorId(),
                line.place().breakdownId(),
                line.period().end().index(),
                line.period().type().letter(),
                line.period().months(),
                line.amounts().numerator().orElse(null),
                line.amounts().denominator().orElse(null),
                line.amounts().value().orElse(null),
                line.status().name(),
                line.note().isEmpty() ? null : line.note());
    }

    private static ImportCounts counts(StagedComparison comparison, FailureLog failures) {
        return new ImportCounts(
                comparison.added(), comparison.changed(), comparison.unchanged(), failures.rejectedRows());
    }

    private static ImportedChange described(StagedChange change, FigureDirectory directory) {
        ObservationRow after = change.after();
        String ref =
                directory.findCode(after.indicatorId()).map(Object::toString).orElse("");
        return new ImportedChange(
                change.line(), ref + " " + after.period().code(), described(change.before()), described(after));
    }

    private static String described(ObservationRow row) {
        String fraction = row.numerator() == null || row.denominator() == null
                ? ""
                : plain(row.numerator()) + " of " + plain(row.denominator());
        String value = row.value() == null ? "" : plain(row.value());
        return Stream.of(value, fraction, row.status().name(), row.dataNote() == null ? "" : row.dataNote())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
