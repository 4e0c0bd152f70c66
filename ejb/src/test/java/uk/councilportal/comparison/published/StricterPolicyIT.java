package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.comparison.published.FourCouncils.ROTHERHAM;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ChartRequest;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.HeatMapRequest;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.ProfileRequest;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.comparison.service.VariationService;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.service.CouncilEntry;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilStateService;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** The same published figures of a council before and after it has more withheld: at once, on every view, and not for its own people. */
@ExtendWith(ArquillianExtension.class)
class StricterPolicyIT {
    private static final PeerGroup ALL = new PeerGroup.Everyone();
    private static final ReportingMonth JANUARY = ReportingMonth.of(2017, 1);
    private static final String STANDARD = "CHILD_COUNT";
    private static final String STRICTEST = "CHILD_COUNT 10 ROUND10 ZERO";

    @Inject
    FourCouncils people;

    @Inject
    ComparisonService comparisons;

    @Inject
    VariationService variation;

    @Inject
    ExplanationService explanations;

    @Inject
    CouncilListService councils;

    @Inject
    CouncilStateService states;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(StricterPolicyIT.class);
    }

    /** A figure by its indicator and council. */
    private record Place(String indicator, AuthorityCode council) {}

    @BeforeEach
    void areOnThePortal() {
        people.publish();
    }

    @AfterEach
    void goesOnWithTheStandard() {
        choose(STANDARD);
    }

    @Test
    void showsABoardLessAtOnceAndTheCouncilItsOwnFiguresExactly() {
        Map<Place, ShownFigure> before = board();
        Map<Place, ShownFigure> exact = officer();
        choose(STRICTEST);
        Map<Place, ShownFigure> after = board();

        List<Place> more = before.keySet().stream()
                .filter(place -> before.get(place).gap() == FigureGap.NONE)
                .filter(place -> after.get(place).gap() == FigureGap.WITHHELD)
                .toList();
        assertThat(more).isNotEmpty().allMatch(place -> place.council().equals(ROTHERHAM));
        assertThat(more)
                .allSatisfy(place -> assertThat(after.get(place).reason())
                        .contains("counts from 0 to 10 withheld, other counts to the nearest 10"));
        before.forEach((place, figure) -> {
            if (!place.council().equals(ROTHERHAM)) {
                assertThat(after.get(place)).as(place.toString()).isEqualTo(figure);
            } else if (figure.gap() == FigureGap.WITHHELD) {
                assertThat(after.get(place).gap()).as(place.toString()).isEqualTo(FigureGap.WITHHELD);
            }
        });
        exact.forEach((place, figure) ->
                assertThat(officer(place).number()).as(place.toString()).isEqualTo(figure.number()));
        choose(STANDARD);
        assertThat(board()).isEqualTo(before);
    }

    /** No view shows more than another. */
    @Test
    void isInEffectOnEveryView() {
        Map<Place, ShownFigure> before = board();
        Place small = before.keySet().stream()
                .filter(place -> place.council().equals(ROTHERHAM))
                .filter(place -> before.get(place)
                        .number()
                        .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.TEN) <= 0)
                        .isPresent())
                .filter(place -> isCount(place.indicator()))
                .findFirst()
                .orElseThrow();
        choose("CHILD_COUNT 10");
        people.lookAs(FourCouncils.BOARD);
        TrendTable trends =
                comparisons.trends(new ComparisonRequest(small.indicator(), JANUARY, ALL, Optional.empty()));
        TrendTable.Line line = trends.lines().stream()
                .filter(each -> each.council().code().equals(ROTHERHAM))
                .findFirst()
                .orElseThrow();
        assertThat(line.points().get(trends.months().indexOf(JANUARY)).gap()).isEqualTo(FigureGap.WITHHELD);
        assertThat(line.points())
                .allSatisfy(point -> assertThat(point.number()
                                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.TEN) <= 0))
                        .isEmpty());
        assertThat(comparisons
                        .league(new ComparisonRequest(small.indicator(), JANUARY, ALL, Optional.of(ROTHERHAM)))
                        .lines())
                .filteredOn(each -> each.council().code().equals(ROTHERHAM))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.figure().number()).isEmpty();
                    assertThat(each.standing().rank()).isEmpty();
                    assertThat(each.figure().rating()).isEmpty();
                });
        ProcessChart chart = variation.chart(new ChartRequest(small.indicator(), ROTHERHAM));
        assertThat(chart.points())
                .filteredOn(point -> point.month().equals(JANUARY))
                .singleElement()
                .satisfies(point -> assertThat(point.figure().number()).isEmpty());
        CouncilProfile profile = comparisons.profile(new ProfileRequest(ROTHERHAM, JANUARY, ALL));
        assertThat(profile.lines())
                .filteredOn(each -> each.indicator().code().equals(small.indicator()))
                .allSatisfy(each -> assertThat(each.figure().number()).isEmpty());
        assertThat(explanations.explain(small.indicator(), ROTHERHAM, JANUARY)).satisfies(explanation -> {
            assertThat(explanation.figure().number()).isEmpty();
            assertThat(explanation.policy().orElseThrow().words()).isEqualTo("counts from 1 to 10 withheld");
        });
    }

    private boolean isCount(String indicator) {
        return comparisons.choices().indicators().stream()
                .anyMatch(
                        each -> each.code().equals(indicator) && each.measure().unit() == MeasureUnit.COUNT);
    }

    /** What nobody can read withholds as much as can be chosen. */
    @Test
    void failsClosedWhereWhatIsStoredIsDamaged() throws SQLException {
        choose(STRICTEST);
        Map<Place, ShownFigure> strictest = board();
        store("DAMAGED");
        assertThat(board()).isEqualTo(strictest);
        store("CHILD_COUNT 2");
        assertThat(board()).isEqualTo(strictest);
    }

    @Test
    void isWrittenDownWithWhatWasBefore() {
        choose("CHILD_COUNT 7");
        people.lookAsAdministrator();
        CouncilChange change = councils.council(ROTHERHAM).changes().get(0);
        assertThat(change.kind()).isEqualTo(CouncilChange.Kind.POLICY);
        assertThat(change.policy()).hasValueSatisfying(policy -> {
            assertThat(policy.before().text()).isEqualTo(STANDARD);
            assertThat(policy.after().text()).isEqualTo("CHILD_COUNT 7");
        });
    }

    @Test
    void isNotForTheCouncilToChange() {
        SeenCouncil seen = seen();
        people.lookAs(ROTHERHAM, PortalRole.COUNCIL_ADMIN);
        assertThatThrownBy(() -> states.change(seen, entry("CHILD_COUNT 7")))
                .isInstanceOf(AccessRefusedException.class);
    }

    private void choose(String policy) {
        states.change(seen(), entry(policy));
    }

    private SeenCouncil seen() {
        people.lookAsAdministrator();
        return councils.choices().stream()
                .filter(council -> council.code().equals(ROTHERHAM))
                .map(council -> new SeenCouncil(ROTHERHAM, council.version()))
                .findFirst()
                .orElseThrow();
    }

    private static CouncilEntry entry(String policy) {
        return new CouncilEntry(Map.of("short_name", "Rotherham", "year_start_month", "4", "disclosure", policy));
    }

    private void store(String policy) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update portal_council set disclosure = ? where ons_code = ?")) {
            update.setString(1, policy);
            update.setString(2, ROTHERHAM.value());
            update.executeUpdate();
        }
    }

    private Map<Place, ShownFigure> board() {
        people.lookAs(FourCouncils.BOARD);
        return figures();
    }

    private Map<Place, ShownFigure> officer() {
        people.lookAs(ROTHERHAM, PortalRole.DATA_OFFICER);
        Map<Place, ShownFigure> own = figures();
        own.keySet().removeIf(place -> !place.council().equals(ROTHERHAM));
        return own;
    }

    private ShownFigure officer(Place place) {
        people.lookAs(ROTHERHAM, PortalRole.DATA_OFFICER);
        return comparisons
                .league(new ComparisonRequest(place.indicator(), JANUARY, ALL, Optional.empty()))
                .lines()
                .stream()
                .filter(line -> line.council().code().equals(place.council()))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private Map<Place, ShownFigure> figures() {
        HeatMap map = comparisons.heatMap(new HeatMapRequest(ReportingPeriod.month(JANUARY), "", ALL));
        Map<Place, ShownFigure> figures = new LinkedHashMap<>();
        for (HeatMap.Row row : map.rows()) {
            for (int column = 0; column < map.councils().size(); column++) {
                figures.put(
                        new Place(
                                row.indicator().code(),
                                map.councils().get(column).code()),
                        row.cells().get(column).figure());
            }
        }
        return figures;
    }
}
