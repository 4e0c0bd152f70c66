package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * A hundred thousand figures of earlier months through the import service, with the checks of every row, the months that
 * may be written, a revision, the reason beside each figure, and the audit; from a CSV file and from an Excel workbook,
 * beside bare JDBC batches that write the same rows into the same two tables. Each way writes for a council of its own,
 * three times, in turns.
 */
class RestatementBenchmark {
    private static final Logger LOG = System.getLogger(RestatementBenchmark.class.getName());
    private static final int INDICATORS = 25;
    private static final int ROWS = INDICATORS * (BenchmarkFigures.MEMBERS + 1) * BenchmarkFigures.MONTHS;
    private static final int BATCH = 1_000;
    private static final String REASON = "Late forms";
    private static final String KEY = "(council, breakdown_id, month, indicator_id, period_type, months, revision, ";
    private static final String FIGURE = "INSERT INTO observation " + KEY
            + "numerator, denominator, value, status, data_note) VALUES (?, ?, ?, ?, 'M', 1, ?, ?, ?, NULL, 'OK', NULL)";
    private static final String WHY =
            "INSERT INTO observation_reason " + KEY + "reason) VALUES (?, ?, ?, ?, 'M', 1, ?, ?)";

    @Test
    void restatesAHundredThousandFigures() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        Path file = BenchmarkFigures.writeImportFile(folder.resolve("restated.csv"), INDICATORS);
        Path workbook = BenchmarkFigures.writeWorkbook(file, folder.resolve("restated.xlsx"));
        for (String round : new String[] {"warm-up", "first", "second"}) {
            CouncilDesk bare = council();
            double sql = seconds(() -> write(bare));
            CouncilDesk desk = council();
            double service = seconds(() -> store(desk, file));
            CouncilDesk other = council();
            double excel = seconds(() -> store(other, workbook));
            assertThat(desk.count("observation_reason")).isEqualTo(bare.count("observation_reason"));
            LOG.log(
                    Level.INFO,
                    String.format(
                            Locale.ROOT,
                            "%s, %d restated figures: bare SQL %.2f s, CSV file %.2f s (%.2f x), workbook of %,d bytes %.2f s (%.2f x)",
                            round,
                            ROWS,
                            sql,
                            service,
                            service / sql,
                            Files.size(workbook),
                            excel,
                            excel / sql));
        }
    }

    private static CouncilDesk council() {
        CouncilDesk desk = BenchmarkFigures.council();
        desk.open("SG", ReportingMonth.of(2017, 5));
        return desk;
    }

    private static void store(CouncilDesk desk, Path file) {
        ImportOutcome outcome =
                desk.observations(service -> service.store(ImportOrder.of(FileSource.of(file), REASON)));
        assertThat(outcome.counts().added()).isEqualTo(ROWS);
    }

    private static void write(CouncilDesk desk) throws SQLException {
        int revision = (int) desk.count("change_set");
        try (Connection connection = desk.database().connect();
                PreparedStatement figures = connection.prepareStatement(FIGURE);
                PreparedStatement reasons = connection.prepareStatement(WHY)) {
            connection.setAutoCommit(false);
            int[] waiting = {0};
            BenchmarkFigures.forEach(INDICATORS, figure -> {
                try {
                    place(figures, desk, revision, figure);
                    figures.setBigDecimal(6, figure.numerator());
                    figures.setBigDecimal(7, figure.denominator());
                    figures.addBatch();
                    place(reasons, desk, revision, figure);
                    reasons.setString(6, REASON);
                    reasons.addBatch();
                    if (++waiting[0] % BATCH == 0) {
                        figures.executeBatch();
                        reasons.executeBatch();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            connection.commit();
        }
    }

    private static void place(PreparedStatement insert, CouncilDesk desk, int revision, BenchmarkFigures.Figure figure)
            throws SQLException {
        insert.setString(1, desk.council().value());
        insert.setInt(2, figure.breakdown());
        insert.setInt(3, figure.month().index());
        insert.setInt(4, figure.indicator());
        insert.setInt(5, revision);
    }

    private static double seconds(Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Timed {
        void run() throws Exception;
    }
}
