package uk.councilportal.benchmark.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.benchmark.exchange.BenchmarkCsvParser;
import uk.councilportal.benchmark.exchange.BenchmarkLine;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.platform.exchange.FileSource;
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
        return compare(file, latest, directories.forPreview(journal.council(), latest))
                .preview();
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public ImportOutcome store(@AuditObject FileSource file) {
        int latest = journal.lock();
        return compare(file, latest, directories.forStoring(journal.council(), latest))
                .store(
                        KIND,
                        journal,
                        (row, revision) -> benchmarks.set(new KeptBenchmark(row.getKey(), row.getValue()), revision));
    }

    private FileImport<KeptBenchmark.Key, BigDecimal> compare(FileSource file, int latest, FigureDirectory directory) {
        Map<KeptBenchmark.Key, BigDecimal> kept = benchmarks.listBenchmarks(latest).stream()
                .collect(Collectors.toMap(KeptBenchmark::key, KeptBenchmark::value));
        return new FileImport<>(file, kept, (one, other) -> one.compareTo(other) == 0)
                .compare(new BenchmarkCsvParser(journal.council(), directory), BenchmarkImportService::row);
    }

    private static KeptComparison.Row<KeptBenchmark.Key, BigDecimal> row(BenchmarkLine line) {
        KeptBenchmark benchmark = line.benchmark();
        String what = line.ref() + " " + benchmark.key().kind();
        return new KeptComparison.Row<>(line.line(), what, benchmark.key(), benchmark.value());
    }
}
