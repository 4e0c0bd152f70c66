package uk.councilportal.check.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.period.model.ReportingMonth;

/** All checks of a month beside the query that reads the figures they look at, on the same connection. */
class ChecksBenchmark {
    private static final Logger LOG = System.getLogger(ChecksBenchmark.class.getName());
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 200;
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    @Test
    void findsEverythingInAMonth() {
        CouncilDesk desk = SampleDesk.councils().stream()
                .filter(council -> council.council().value().equals("E08000018"))
                .findFirst()
                .orElseThrow();
        desk.database().runAsCouncil(desk.council(), em -> measure(desk, em));
    }

    private static void measure(CouncilDesk desk, EntityManager em) {
        int revision = new RevisionRepository(em).latest();
        KeptReport report = new ReportRepository(em)
                .findReport(desk.council(), "ROTH-SG", revision)
                .orElseThrow();
        Set<Integer> breakdowns = new BreakdownRepository(em).mapBreakdowns().keySet();
        CheckReader reader = CheckDesk.reader(em);
        Supplier<List<?>> rows =
                () -> new ObservationRepository(em).listFigures(breakdowns, MARCH.minus(24), MARCH, revision);
        Supplier<List<?>> checks = () -> reader.read(report, MARCH, revision, 0).findings();
        double[] medians = {median(rows), median(checks)};
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s, %d rows of the council: read %.2f ms, read with definitions and checked %.2f ms (%.2f x), %d findings",
                        report.code(),
                        rows.get().size(),
                        medians[0],
                        medians[1],
                        medians[1] / medians[0],
                        checks.get().size()));
    }

    private static double median(Supplier<List<?>> work) {
        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotEmpty();
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
