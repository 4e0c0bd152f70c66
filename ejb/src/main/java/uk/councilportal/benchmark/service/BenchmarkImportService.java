package uk.councilportal.benchmark.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.benchmark.exchange.BenchmarkCsvParser;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;

/**
 * Takes in files of the caller's council with the benchmarks it prints beside its figures. All or nothing; what is kept
 * already makes no revision.
 */
@Stateless
public class BenchmarkImportService {
    private static final String KIND = "BENCHMARKS";

    private final ImportJournal journal;
    private final FigureDirectories directories;
    private final BenchmarkRepository benchmarks;

    /** For the proxy of the container only. */
    protected BenchmarkImportService() {
        this(null, null, null);
    }

    @Inject
    public BenchmarkImportService(
            ImportJournal journal, FigureDirectories directories, BenchmarkRepository benchmarks) {
        this.journal = journal;
        this.directories = directories;
        this.benchmarks = benchmarks;
    }

    /** What storing the file would do. Stores nothing. */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome preview(@AuditObject FileSource file) {
        int latest = journal.latest();
        FailureLog failures = new FailureLog();
        return compare(file, latest, directories.forPreview(journal.council(), latest), failures)
                .preview(file, failures);
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome store(@AuditObject FileSource file) {
        int latest = journal.lock();
        FailureLog failures = new FailureLog();
        KeptComparison<KeptBenchmark.Key, BigDecimal> comparison =
                compare(file, latest, directories.forStoring(journal.council(), latest), failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        Optional<Integer> revision = counts.changesAnything() ? Optional.of(journal.begin(file)) : Optional.empty();
        comparison
                .listToWrite()
                .forEach(entry ->
                        benchmarks.set(new KeptBenchmark(entry.getKey(), entry.getValue()), revision.orElseThrow()));
        ImportOutcome outcome = ImportOutcome.taken(file, counts, revision);
        journal.stored(KIND, outcome);
        return outcome;
    }

    private KeptComparison<KeptBenchmark.Key, BigDecimal> compare(
            FileSource file, int latest, FigureDirectory directory, FailureLog failures) {
        Map<KeptBenchmark.Key, BigDecimal> kept = benchmarks.listBenchmarks(latest).stream()
                .collect(Collectors.toMap(KeptBenchmark::key, KeptBenchmark::value));
        KeptComparison<KeptBenchmark.Key, BigDecimal> comparison =
                new KeptComparison<>(kept, (one, other) -> one.compareTo(other) == 0);
        new BenchmarkCsvParser(journal.council(), directory)
                .readAll(file, failures)
                .forEach(line -> comparison.add(
                        new KeptComparison.Row<>(
                                line.line(),
                                line.ref() + " " + line.benchmark().key().kind(),
                                line.benchmark().key(),
                                line.benchmark().value()),
                        failures));
        return comparison;
    }
}
