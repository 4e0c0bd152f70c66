package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * The rows of a scorecard as the service reads them, beside the bare SQL that reads the same rows on the same
 * connection; and, for scale, everything else a scorecard takes. Ratios come from one run.
 */
class ScorecardBenchmark {
    private static final Logger LOG = System.getLogger(ScorecardBenchmark.class.getName());
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final ReportingMonth FROM = ReportingMonth.of(2012, 4);
    private static final String REPORT = "ROTH-SG";

    @Test
    void readsTheRowsOfAScorecard() {
        CouncilDesk desk = SampleDesk.councils().stream()
                .filter(council -> council.council().value().equals("E08000018"))
                .findFirst()
                .orElseThrow();
        desk.database().runAsCouncil(desk.council(), em -> measure(desk, em));
    }

    private static void measure(CouncilDesk desk, EntityManager em) {
        StoredReports stored = new StoredReports(em);
        AskedReport asked = stored.asked(desk, REPORT, MARCH);
        int revision = asked.state().revision();
        Set<Integer> breakdowns = new BreakdownRepository(em).mapBreakdowns().keySet();
        ObservationRepository repository = new ObservationRepository(em);
        Supplier<Object> bare = () -> bareRows(em, desk.council().value(), breakdowns, revision);
        Supplier<Object> rows = () -> repository.listFigures(breakdowns, FROM, MARCH, revision);
        Supplier<Object> material = () -> stored.reader().read(asked);
        Supplier<Object> figures =
                () -> new ScorecardCalculation(stored.reader().read(asked).inputs(), MARCH).figures();
        assertThat(rows.get()).isEqualTo(bare.get());
        double[] medians = medians(List.of(bare, rows, material, figures));
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s, %d rows of the council: bare SQL %.2f ms, rows by the service %.2f ms (%.2f x), with definitions, targets,"
                                + " benchmarks %.2f ms (%.2f x), all figures computed %.2f ms",
                        REPORT,
                        ((List<?>) rows.get()).size(),
                        medians[0],
                        medians[1],
                        medians[1] / medians[0],
                        medians[2],
                        medians[2] / medians[0],
                        medians[3]));
    }

    /** The ways are taken in turns, so that what else the machine does falls on all of them. */
    private static double[] medians(List<Supplier<Object>> ways) {
        double[][] times = new double[ways.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long start = System.nanoTime();
                assertThat(ways.get(way).get()).isNotNull();
                if (round >= 0) {
                    times[way][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(times).mapToDouble(ScorecardBenchmark::median).toArray();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<ObservationRow> bareRows(
            EntityManager em, String council, Set<Integer> breakdowns, int revision) {
        String sql =
                "SELECT breakdown_id, month, indicator_id, period_type, months, revision, numerator, denominator, value,"
                        + " status, data_note FROM observation WHERE council = ? AND breakdown_id IN ("
                        + breakdowns.stream().map(String::valueOf).collect(Collectors.joining(","))
                        + ") AND month BETWEEN ? AND ? AND revision <= ?"
                        + " ORDER BY breakdown_id, month, indicator_id, period_type, months, revision";
        List<ObservationRow> rows = new ArrayList<>();
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(sql)) {
            query.setString(1, council);
            query.setInt(2, FROM.index());
            query.setInt(3, MARCH.index());
            query.setInt(4, revision);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObservationRow row(ResultSet row) throws SQLException {
        return new ObservationRow(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                ObservationStatus.valueOf(row.getString(10)),
                row.getString(11));
    }
}
