package uk.councilportal.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.scorecard.published.SharedFolder;

/** Every published file of national data, stored as it is; skipped where the shared folder is absent. */
class PublishedFilesIT {
    private static final Path NATIONAL = SharedFolder.find("data/national");

    private final NationalDesk desk = new NationalDesk();

    @Test
    void everyFileLoadsAndLoadingItAgainChangesNothing() throws IOException {
        assumeTrue(Files.isDirectory(NATIONAL), "skipped: the national files are not at ../shared/data/national");
        for (FileSource file : files()) {
            NationalPreview preview = desk.imports(service -> service.preview(file));
            assertThat(preview.outcome().failures()).as(file.name()).isEmpty();
            ImportOutcome stored = desk.imports(service -> service.store(file));
            assertThat(stored.counts().rejected()).as(file.name()).isZero();
            boolean kept = desk.imports(service -> service.isKept(file));
            assertThat(kept).isTrue();
            ImportCounts again =
                    desk.imports(service -> service.preview(file)).outcome().counts();
            assertThat(again.changesAnything()).as(file.name() + " " + again).isFalse();
        }
    }

    private List<FileSource> files() throws IOException {
        try (Stream<Path> files = Files.list(NATIONAL)) {
            return files.map(FileSource::of)
                    .filter(file -> desk.imports(service -> service.kind(file)).isPresent())
                    .sorted(Comparator.comparing(
                            file -> desk.imports(service -> service.kind(file)).orElseThrow()))
                    .toList();
        }
    }
}
