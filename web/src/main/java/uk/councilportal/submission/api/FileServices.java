package uk.councilportal.submission.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.councilportal.benchmark.service.BenchmarkImportService;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.target.service.TargetImportService;

/** Hands a file to the service for its sort. */
@RequestScoped
public class FileServices {

    @Inject
    private ImportService observations;

    @Inject
    private TargetImportService targets;

    @Inject
    private BenchmarkImportService benchmarks;

    ImportOutcome preview(FileKind kind, FileSource file) {
        return switch (kind) {
            case OBSERVATIONS -> observations.preview(file);
            case TARGETS -> targets.preview(file);
            case BENCHMARKS -> benchmarks.preview(file);
        };
    }

    /** Stores a file; the reason is for figures of earlier months. */
    ImportOutcome store(FileKind kind, FileSource file, String reason) {
        return switch (kind) {
            case OBSERVATIONS -> observations.store(ImportOrder.of(file, reason));
            case TARGETS -> targets.store(file);
            case BENCHMARKS -> benchmarks.store(file);
        };
    }
}
