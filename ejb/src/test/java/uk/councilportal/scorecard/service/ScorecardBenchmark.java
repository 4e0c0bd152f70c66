package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * The rows of a scorecard as the service reads them, and all else a scorecard is made of, each beside the bare SQL that
 * reads the same rows on the same connection. Ratios come from one run.
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
        Set<Integer> indicators = new IndicatorRepository(em)
                .listIndicators(asked.report().id(), revision).stream()
                        .map(KeptIndicator::id)
                        .collect(Collectors.toSet());
        ObservationRepository repository = new ObservationRepository(em);
        BareScorecard bare = new BareScorecard(
                em.unwrap(Connection.class), desk.council().value(), indicators, breakdowns, revision);
        Supplier<Object> bareRows = () -> bare.figures(FROM, MARCH);
        Supplier<Object> rows = () -> repository.listFigures(indicators, breakdowns, FROM, MARCH, revision);
        Supplier<Object> bareMaterial = () -> bare.everything(FROM, MARCH);
        Supplier<Object> material = () -> stored.reader().read(asked);
        Supplier<Object> figures =
                () -> new ScorecardCalculation(stored.reader().read(asked).inputs(), MARCH).figures();
        assertThat(rows.get()).isEqualTo(bareRows.get());
        double[] medians = medians(List.of(bareRows, rows, bareMaterial, material, figures));
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s, %d figures: bare SQL %.2f ms, by the service %.2f ms (%.2f x); with definitions, targets, benchmarks:"
                                + " bare SQL %.2f ms, by the service %.2f ms (%.2f x); all figures computed %.2f ms",
                        REPORT,
                        ((List<?>) rows.get()).size(),
                        medians[0],
                        medians[1],
                        medians[1] / medians[0],
                        medians[2],
                        medians[3],
                        medians[3] / medians[2],
                        medians[4]));
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
}
