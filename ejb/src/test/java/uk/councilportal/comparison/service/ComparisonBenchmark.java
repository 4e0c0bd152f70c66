package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.repository.GrantedFigureRepository;
import uk.councilportal.grant.service.AudienceSource;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;

/**
 * A hundred indicators of every council over thirteen months, as a board sees them: read with what is consented to,
 * rebuilt and protected, beside the bare SQL that reads the same rows. And how both grow with the councils.
 */
class ComparisonBenchmark {
    private static final Logger LOG = System.getLogger(ComparisonBenchmark.class.getName());
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    private final TestDatabase database = TestDatabase.get();

    @Test
    void comparesACountry() {
        PublishedCountry country = new PublishedCountry(153);
        for (int councils : List.of(15, 38, 77, 153)) {
            measure(country.councils().subList(0, councils));
        }
    }

    private void measure(List<AuthorityCode> councils) {
        database.inOverview(overview -> database.inTransaction(portal -> {
            ComparisonReader reader = reader(overview, portal);
            List<IntSupplier> ways =
                    List.of(() -> bare(councils), () -> granted(overview, councils), () -> compared(reader, councils));
            int rows = councils.size() * PublishedCountry.INDICATORS * PublishedCountry.MONTHS;
            double[] medians = medians(ways, rows);
            LOG.log(
                    Level.INFO,
                    String.format(
                            Locale.ROOT,
                            "%d councils, %d figures: bare SQL %.0f ms, read as granted %.0f ms (%.2f x), compared and"
                                    + " protected %.0f ms (%.2f x)",
                            councils.size(),
                            rows,
                            medians[0],
                            medians[1],
                            medians[1] / medians[0],
                            medians[2],
                            medians[2] / medians[0]));
            return null;
        }));
    }

    private static int compared(ComparisonReader reader, List<AuthorityCode> councils) {
        List<ReportingMonth> months = PublishedCountry.months();
        Comparison comparison = reader.read(new ComparisonScope(
                PublishedCountry.codes(), months, new PeerGroup.Named(new HashSet<>(councils)), Set.of()));
        int told = 0;
        for (AuthorityCode council : councils) {
            for (String code : PublishedCountry.codes()) {
                for (ReportingMonth month : months) {
                    FigureGap gap = comparison.figure(council, code, month).gap();
                    told += gap == FigureGap.NONE || gap == FigureGap.WITHHELD ? 1 : 0;
                }
            }
        }
        return told;
    }

    private static int granted(EntityManager overview, List<AuthorityCode> councils) {
        List<ReportingMonth> months = PublishedCountry.months();
        return new GrantedFigureRepository(overview)
                .list(
                        audiences().current(),
                        new FigureSelection(
                                new HashSet<>(PublishedCountry.codes()),
                                new HashSet<>(councils),
                                months.get(0),
                                months.get(months.size() - 1)))
                .size();
    }

    /** The same columns of the same rows by a statement alone, which asks for nobody's consent. */
    private int bare(List<AuthorityCode> councils) {
        String sql =
                ("SELECT council, standard_code, period_type, comparability, status, missing, rating, indicator_id,"
                                + " month, months, issue_month, issue_number, numerator, denominator, value, revised"
                                + " FROM published_value WHERE council IN (%s) AND standard_code IN (%s) AND month BETWEEN ? AND ?")
                        .formatted(marks(councils.size()), marks(PublishedCountry.INDICATORS));
        List<ReportingMonth> months = PublishedCountry.months();
        List<Object> values = new ArrayList<>();
        councils.forEach(council -> values.add(council.value()));
        values.addAll(PublishedCountry.codes());
        values.add(months.get(0).index());
        values.add(months.get(months.size() - 1).index());
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.size(); at++) {
                statement.setObject(at + 1, values.get(at));
            }
            return read(statement).size();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Row(List<String> texts, int[] numbers, BigDecimal[] amounts, boolean revised) {}

    private static List<Row> read(PreparedStatement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet each = statement.executeQuery()) {
            while (each.next()) {
                String[] texts = new String[7];
                for (int text = 0; text < 7; text++) {
                    texts[text] = each.getString(text + 1);
                }
                int[] numbers = new int[5];
                for (int number = 0; number < 5; number++) {
                    numbers[number] = each.getInt(number + 8);
                }
                BigDecimal[] amounts = {each.getBigDecimal(13), each.getBigDecimal(14), each.getBigDecimal(15)};
                rows.add(new Row(Arrays.asList(texts), numbers, amounts, each.getBoolean(16)));
            }
        }
        return rows;
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }

    private static ComparisonReader reader(EntityManager overview, EntityManager portal) {
        ComparisonReader reader = new ComparisonReader();
        reader.audiences = audiences();
        reader.granted = new GrantedFigureRepository(overview);
        reader.standards = new StandardIndicatorRepository(portal);
        reader.background = new CouncilBackground(new PopulationRepository(portal), asked -> policies(portal, asked));
        reader.peers =
                new PeerGroups(new AuthorityRepository(portal), new NeighbourRepository(portal), () -> List.of());
        reader.clock = Clock.fixed(Instant.parse("2017-05-01T09:00:00Z"), ZoneOffset.UTC);
        return reader;
    }

    /** As in the portal, but for councils that nobody has put on. */
    private static Map<AuthorityCode, CouncilPolicy> policies(EntityManager portal, Collection<AuthorityCode> asked) {
        Map<AuthorityCode, CouncilPolicy> policies =
                new HashMap<>(new PortalCouncilRepository(portal).mapPolicies(asked));
        asked.forEach(council -> policies.putIfAbsent(council, CouncilPolicy.NATIONAL));
        return policies;
    }

    private static AudienceSource audiences() {
        Caller caller = new Caller();
        caller.become(new PortalUser(
                "board-member",
                "board-member",
                Optional.empty(),
                Set.of(PublishedCountry.BOARD),
                Set.of(PortalRole.BOARD_MEMBER)));
        return new AudienceSource(caller);
    }

    /** The ways are taken in turns, so that what else the machine does falls on all of them. */
    private static double[] medians(List<IntSupplier> ways, int rows) {
        double[][] times = new double[ways.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long start = System.nanoTime();
                assertThat(ways.get(way).getAsInt()).isEqualTo(rows);
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
