package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * A million figures through the import service (parsing, checks, comparison, revision, audit), beside a bare JDBC batch
 * of the same rows into the same table, and LOAD DATA as the floor. Each way writes for a council of its own, twice, in
 * turns; the ratios come from one run.
 */
class ImportBenchmark {
    private static final Logger LOG = System.getLogger(ImportBenchmark.class.getName());
    private static final int BATCH = 1_000;
    private static final String INSERT =
            "INSERT INTO observation (council, breakdown_id, month, indicator_id, period_type,"
                    + " months, revision, numerator, denominator, value, status, data_note)"
                    + " VALUES (?, ?, ?, ?, 'M', 1, ?, ?, ?, NULL, 'OK', NULL)";

    private final Path folder = Path.of("target", "benchmark");

    @Test
    void importsAMillionFigures() throws Exception {
        Files.createDirectories(folder);
        Path file = BenchmarkFigures.writeImportFile(folder.resolve("figures.csv"));
        measure("warm-up", file);
        measure("measured", file);
    }

    private void measure(String round, Path file) throws Exception {
        double batch = seconds(() -> batch(BenchmarkFigures.council()));
        double service = seconds(() -> store(BenchmarkFigures.council(), file));
        double load = seconds(() -> load(BenchmarkFigures.council()));
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s, %d figures: JDBC batch %.1f s, import service %.1f s (%.2f x batch), LOAD DATA %.1f s (service %.2f x)",
                        round,
                        BenchmarkFigures.ROWS,
                        batch,
                        service,
                        service / batch,
                        load,
                        service / load));
    }

    private static Timed store(CouncilDesk desk, Path file) {
        return () -> {
            ImportOutcome outcome = desk.observations(service -> service.store(FileSource.of(file)));
            assertThat(outcome.counts().added()).isEqualTo(BenchmarkFigures.ROWS);
        };
    }

    private static Timed batch(CouncilDesk desk) {
        return () -> {
            try (Connection connection = desk.database().connect();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                connection.setAutoCommit(false);
                int[] waiting = {0};
                int revision = (int) desk.count("change_set");
                BenchmarkFigures.forEach(figure -> add(insert, desk, revision, figure, waiting));
                insert.executeBatch();
                connection.commit();
            }
        };
    }

    private Timed load(CouncilDesk desk) {
        Path rows = BenchmarkFigures.writeTableFile(
                folder.resolve("rows.tsv"), desk.council().value(), (int) desk.count("change_set"));
        return () -> {
            try (Connection connection = desk.database().connect("&allowLoadLocalInfile=true");
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                int loaded = statement.executeUpdate(
                        "LOAD DATA LOCAL INFILE '" + rows.toAbsolutePath() + "' INTO TABLE observation");
                assertThat(loaded).isEqualTo(BenchmarkFigures.ROWS);
                connection.commit();
            }
        };
    }

    private static void add(
            PreparedStatement insert, CouncilDesk desk, int revision, BenchmarkFigures.Figure figure, int[] waiting) {
        try {
            insert.setString(1, desk.council().value());
            insert.setInt(2, figure.breakdown());
            insert.setInt(3, figure.month().index());
            insert.setInt(4, figure.indicator());
            insert.setInt(5, revision);
            insert.setBigDecimal(6, figure.numerator());
            insert.setBigDecimal(7, figure.denominator());
            insert.addBatch();
            if (++waiting[0] % BATCH == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prepares outside the clock, runs inside it. */
    private static double seconds(Prepared prepared) throws Exception {
        Timed timed = prepared.prepare();
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e9;
    }

    @FunctionalInterface
    private interface Prepared {
        Timed prepare() throws Exception;
    }

    @FunctionalInterface
    private interface Timed {
        void run() throws Exception;
    }
}
