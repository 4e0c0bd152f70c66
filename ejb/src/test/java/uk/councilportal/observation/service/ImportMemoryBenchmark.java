package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.platform.exchange.FileSource;

/**
 * What a file of a hundred thousand figures takes of the memory while it is stored, as a CSV file and as a workbook: the
 * most that is alive at once, seen again and again just after the garbage has been collected, above what was alive before.
 */
class ImportMemoryBenchmark {
    private static final Logger LOG = System.getLogger(ImportMemoryBenchmark.class.getName());
    private static final int INDICATORS = 25;
    private static final int ROWS = INDICATORS * (BenchmarkFigures.MEMBERS + 1) * BenchmarkFigures.MONTHS;
    private static final long EVERY_MILLISECONDS = 50;
    private static final double MEGABYTE = 1024 * 1024;

    @Test
    void takesInAHundredThousandFiguresWithoutHoldingThem() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        Path file = BenchmarkFigures.writeImportFile(folder.resolve("memory.csv"), INDICATORS);
        Path workbook = BenchmarkFigures.writeWorkbook(file, folder.resolve("memory.xlsx"));
        for (String round : new String[] {"warm-up", "measured"}) {
            double csv = peak(file);
            double excel = peak(workbook);
            report(round, file, csv, workbook, excel);
        }
    }

    private static void report(String round, Path file, double csv, Path workbook, double excel) throws IOException {
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s, %,d rows: CSV file of %,d bytes %.1f MB at most, workbook of %,d bytes %.1f MB (%.2f x)",
                        round,
                        ROWS,
                        Files.size(file),
                        csv,
                        Files.size(workbook),
                        excel,
                        excel / csv));
    }

    /** In megabytes. */
    private static double peak(Path file) throws InterruptedException {
        CouncilDesk desk = BenchmarkFigures.council();
        long before = alive();
        AtomicLong most = new AtomicLong(before);
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleWithFixedDelay(
                () -> most.accumulateAndGet(alive(), Math::max), 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        long added = desk.observations(service -> service.store(FileSource.of(file)))
                .counts()
                .added();
        watch.shutdown();
        assertThat(watch.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(added).isEqualTo(ROWS);
        return (most.get() - before) / MEGABYTE;
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
