package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.BareScorecard;

/**
 * A grid of 150 rows and 13 months: opening it, and storing one cell of it, each beside the bare SQL that reads or writes
 * the same rows. The floor of opening is one query for each table read; the floor of storing is a transaction of four
 * statements: lock the counter, count, write the change, write the figure. Ratios come from one run.
 */
class EntryBenchmark {
    private static final Logger LOG = System.getLogger(EntryBenchmark.class.getName());
    private static final int INDICATORS = 150;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 300;
    private static final ReportingMonth FROM = ReportingMonth.of(2016, 4);
    private static final EntryRequest REQUEST = new EntryRequest("SG", Optional.empty(), Optional.empty());
    private static final String STAMPS = "SELECT o.*, c.made_by, c.made_at FROM observation o JOIN change_set c"
            + " ON c.council = o.council AND c.revision = o.revision WHERE o.council = ? AND o.month = ?";
    private static final List<String> WRITES = List.of(
            "SELECT latest FROM council_revision WHERE council = '%1$s' FOR UPDATE",
            "UPDATE council_revision SET latest = %2$d WHERE council = '%1$s'",
            "INSERT INTO change_set (council, revision, kind, made_by, made_at, description, reason, rows_written)"
                    + " VALUES ('%1$s', %2$d, 'ENTRY', 'anne', '2017-05-02 09:41:00', 'SG 2017-04 G1', NULL, 1)",
            "INSERT INTO observation (council, breakdown_id, month, indicator_id, period_type, months, revision, value, status)"
                    + " VALUES ('%1$s', 1, %3$d, %4$d, 'M', 1, %2$d, 1234, 'OK')");

    private final EntryDesk desk = EntryDesk.withRows(INDICATORS);

    @Test
    void opensAGrid() {
        desk.council().database().runAsCouncil(desk.council().council(), this::open);
    }

    private void open(EntityManager em) {
        int revision = new RevisionRepository(em).latest();
        Set<Integer> breakdowns = new BreakdownRepository(em).mapBreakdowns().keySet();
        Set<Integer> indicators = new IndicatorRepository(em)
                .listIndicators(1, revision).stream().map(KeptIndicator::id).collect(Collectors.toSet());
        Connection connection = em.unwrap(Connection.class);
        BareScorecard bare =
                new BareScorecard(connection, desk.council().council().value(), indicators, breakdowns, revision);
        EntryService service = desk.service(em, "anne");
        double[] medians = medians(List.of(
                () -> bare.everything(FROM.minus(12), EntryDesk.APRIL).size() + stamps(connection),
                () -> service.grid(REQUEST)));
        assertThat(service.grid(REQUEST).areas().get(0).indicators()).hasSizeGreaterThanOrEqualTo(INDICATORS);
        report(
                "opening, %d figures",
                bare.figures(FROM.minus(12), EntryDesk.APRIL).size(), medians);
    }

    @Test
    void storesACell() throws SQLException {
        EntryDesk other = EntryDesk.withRows(INDICATORS);
        int[] next = {0, 0, 0};
        try (Connection connection = other.council().database().connect()) {
            connection.setAutoCommit(false);
            double[] medians = medians(List.of(() -> write(connection, other, 1_000 + next[0]++), () -> {
                EntryAnswer.Stored stored =
                        (EntryAnswer.Stored) desk.type("anne", place(), "" + 2_000 + next[1]++, next[2]);
                next[2] = stored.cell().revision();
                return stored;
            }));
            report("storing one cell of %d", INDICATORS, medians);
        }
    }

    private static EntryPlace place() {
        return new EntryPlace("SG", EntryDesk.APRIL, "G1", Breakdown.total());
    }

    private static int write(Connection connection, EntryDesk council, int revision) {
        String code = council.council().council().value();
        try (Statement statement = connection.createStatement()) {
            for (String sql : WRITES) {
                statement.execute(sql.formatted(code, revision, EntryDesk.APRIL.index(), EntryDesk.FIRST_OF_MANY));
            }
            connection.commit();
            return revision;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int stamps(Connection connection) {
        List<Object> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(STAMPS)) {
            query.setString(1, desk.council().council().value());
            query.setInt(2, EntryDesk.APRIL.index());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString("made_by"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows.size();
    }

    private static void report(String what, int number, double... medians) {
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        what + ": bare SQL %.2f ms, by the service %.2f ms (%.2f x)",
                        number,
                        medians[0],
                        medians[1],
                        medians[1] / medians[0]));
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
        return Arrays.stream(times)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }
}
