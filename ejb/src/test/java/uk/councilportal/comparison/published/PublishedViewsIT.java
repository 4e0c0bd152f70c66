package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.published.FourCouncils.BIRMINGHAM;
import static uk.councilportal.comparison.published.FourCouncils.NORFOLK;
import static uk.councilportal.comparison.published.FourCouncils.ROTHERHAM;
import static uk.councilportal.comparison.published.FourCouncils.SOUTHAMPTON;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.service.ChartRequest;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ComparisonNotFoundException;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.FigureExplanation;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.ProfileRequest;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What the board that all four councils let in sees of them, as their reports print it. Means and limits are worked out by hand
 * from the printed figures.
 */
@ExtendWith(ArquillianExtension.class)
class PublishedViewsIT extends ViewsOfFour {

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(PublishedViewsIT.class);
    }

    @BeforeEach
    void sitsOnTheBoard() {
        councils.publish();
        councils.lookAs(FourCouncils.BOARD);
    }

    /** Rotherham's 1.1: mean 18,181 / 15, limits 2.66 times the mean moving range of 2,223 / 14 away. */
    @Test
    void drawsTheControlChartOfContacts() {
        ProcessChart chart = variation.chart(new ChartRequest("contacts-received", ROTHERHAM));

        assertThat(chart.points())
                .hasSize(15)
                .first()
                .satisfies(first -> assertThat(first.month()).isEqualTo(ReportingMonth.of(2016, 1)));
        assertThat(chart.points().stream().map(point -> point.figure().value().displayed()))
                .containsExactly(
                        "1,100", "1,030", "1,092", "1,021", "1,099", "1,163", "954", "926", "983", "1,381", "1,469",
                        "1,288", "1,649", "1,373", "1,653");
        assertThat(chart.phases()).hasSize(1);
        assertThat(chart.latest().limits()).hasValueSatisfying(limits -> {
            assertThat(limits.mean().displayed()).isEqualTo("1,212");
            assertThat(limits.lower().displayed()).isEqualTo("790");
            assertThat(limits.upper().displayed()).isEqualTo("1,634");
        });
        assertThat(chart.points().stream()
                        .filter(point -> point.reason() == SpcReason.OUTSIDE_LIMITS)
                        .map(ProcessChart.Point::month))
                .containsExactly(JANUARY, MARCH);
        assertThat(chart.points().subList(0, 9))
                .allSatisfy(point -> assertThat(point.reason()).isEqualTo(SpcReason.SHIFT));
    }

    /** 1,211 children on a plan of 273,549 who live there: 44.3 of 10,000. */
    @Test
    void drawsTheFunnelOfChildProtectionPlans() {
        FunnelPlot funnel = variation.funnel(new ComparisonRequest("cpp-rate", SEPTEMBER, ALL, Optional.empty()));

        assertThat(funnel.average().displayed()).isEqualTo("44.3");
        assertThat(funnel.points())
                .extracting(
                        point -> point.council().code(),
                        point -> point.figure().value().displayed(),
                        point -> point.counts().numerator().displayed(),
                        point -> point.position().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(NORFOLK, "33.2", "557", FunnelPosition.FAR_BELOW),
                        tuple(ROTHERHAM, "54.1", "305", FunnelPosition.FAR_ABOVE),
                        tuple(SOUTHAMPTON, "70.9", "349", FunnelPosition.FAR_ABOVE));
        assertThat(funnel.without())
                .extracting(line -> line.council().code(), line -> line.figure().gap())
                .containsExactly(tuple(BIRMINGHAM, FigureGap.NOT_GRANTED));
    }

    @Test
    void profilesACouncilBesideTheOthers() {
        CouncilProfile profile = comparison.profile(new ProfileRequest(ROTHERHAM, JANUARY, ALL));

        assertThat(figures(profile))
                .contains(
                        "cpp-count 322",
                        "cpp-rate 57.1",
                        "assessment-timeliness-45wd 67.4%",
                        "s47-not-substantiated-pct 16%",
                        "lac-3-placements 61",
                        "adoption-a2-days 211");
        CouncilProfile.Line timeliness = line(profile, "assessment-timeliness-45wd");
        assertThat(timeliness.standing().rank()).hasValue(2);
        assertThat(timeliness.peers().mean().value()).isEmpty();
        assertThat(timeliness.peers().mean().reason()).contains("fewer than three councils have a figure");
        assertThat(line(profile, "cpp-rate").verdicts().interval()).isPresent();
        assertThat(profile.lines()).noneMatch(line -> line.figure().gap() == FigureGap.NOT_GRANTED);
        assertThat(profile.left()).extracting(CouncilProfile.Left::gap).contains(FigureGap.NOT_GRANTED);
    }

    @Test
    void showsHowCouncilsMeasureTheSame() {
        assertThat(explanation.definitions("cpp-count", MARCH).lines())
                .extracting(line -> line.place() + " " + line.title() + " " + line.comparability())
                .containsExactlyInAnyOrder(
                        "SOTON CP6B Children with a CP plan at month end SAME",
                        "ROTH-EH Q8.2 Children on a child protection plan SAME",
                        "ROTH-SG 5.1 Open CPP cases SAME",
                        "ROTH-CAB 5.1 Open CPP cases SAME",
                        "NORF 6.1 No. Children Subject to CP Plans SAME");
    }

    /** 24 of 28 conferences were in time: the four that were not would be known from both. */
    @Test
    void explainsEveryFigureAndEveryGap() {
        assertThat(words(explanation.explain("contacts-received", ROTHERHAM, SEPTEMBER)))
                .isEqualTo("983 BOARD_GRANT NONE from 2015-04");
        assertThat(words(explanation.explain("icpc-children", ROTHERHAM, SEPTEMBER)))
                .isEqualTo("c BOARD_GRANT WITHHELD from 2015-04");
        assertThat(words(explanation.explain("cpp-rate", BIRMINGHAM, SEPTEMBER)))
                .isEqualTo("x NONE NOT_GRANTED ");
        assertThat(words(explanation.explain("icpc-children", BIRMINGHAM, SEPTEMBER)))
                .isEqualTo("x BOARD_GRANT NOT_PUBLISHED from 2014-04");

        councils.lookAs(ROTHERHAM, PortalRole.VIEWER);
        assertThat(words(explanation.explain("icpc-children", ROTHERHAM, SEPTEMBER)))
                .isEqualTo("28 OWN_COUNCIL NONE ");
    }

    @Test
    void knowsTheGroupsOfCouncils() {
        assertThat(compared(new PeerGroup.Region("Yorkshire and The Humber")))
                .contains(ROTHERHAM)
                .doesNotContain(NORFOLK);
        assertThat(compared(new PeerGroup.Region("Nowhere"))).isEmpty();
        assertThat(compared(new PeerGroup.Named(Set.of(NORFOLK, SOUTHAMPTON)))).containsExactly(NORFOLK, SOUTHAMPTON);
        assertThat(compared(ALL)).containsExactlyInAnyOrder(BIRMINGHAM, NORFOLK, ROTHERHAM, SOUTHAMPTON);
        notFound(() -> compared(new PeerGroup.Neighbours(ROTHERHAM, "1999")), "1999 E08000018");
    }

    @Test
    void knowsNoOtherIndicatorsAndCouncils() {
        AuthorityCode nobody = new AuthorityCode("E00000001");
        ComparisonRequest unknown = new ComparisonRequest("no-such-indicator", SEPTEMBER, ALL, Optional.empty());
        List<ThrowingCallable> indicators = List.of(
                () -> comparison.league(unknown),
                () -> comparison.trends(unknown),
                () -> variation.funnel(unknown),
                () -> variation.chart(new ChartRequest("no-such-indicator", ROTHERHAM)),
                () -> explanation.explain("no-such-indicator", ROTHERHAM, SEPTEMBER),
                () -> explanation.definitions("no-such-indicator", MARCH));
        indicators.forEach(call -> notFound(call, "no-such-indicator"));
        List<ThrowingCallable> strangers = List.of(
                () -> comparison.profile(new ProfileRequest(nobody, SEPTEMBER, ALL)),
                () -> variation.chart(new ChartRequest("cpp-count", nobody)),
                () -> explanation.explain("cpp-count", nobody, SEPTEMBER),
                () -> overview.overview(new OverviewRequest(SEPTEMBER, new PeerGroup.Named(Set.of(nobody)))),
                () -> overview.exceptions(new OverviewRequest(SEPTEMBER, new PeerGroup.Named(Set.of(nobody)))));
        strangers.forEach(call -> notFound(call, nobody.value()));
    }

    private static void notFound(ThrowingCallable call, String asked) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ComparisonNotFoundException.class,
                        missing -> assertThat(missing.asked()).isEqualTo(asked));
    }

    private List<AuthorityCode> compared(PeerGroup group) {
        LeagueTable league = comparison.league(new ComparisonRequest("cpp-count", SEPTEMBER, group, Optional.empty()));
        return league.lines().stream()
                .map(line -> line.council())
                .map(ComparedCouncil::code)
                .sorted(Comparator.comparing(AuthorityCode::value).reversed())
                .toList();
    }

    private static Stream<String> figures(CouncilProfile profile) {
        return profile.lines().stream()
                .map(line ->
                        line.indicator().code() + " " + line.figure().value().displayed());
    }

    private static CouncilProfile.Line line(CouncilProfile profile, String code) {
        return profile.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String words(FigureExplanation explained) {
        return explained.figure().value().displayed() + " " + explained.access() + " "
                + explained.figure().gap() + " "
                + explained.consents().stream()
                        .map(consent -> "from " + consent.from())
                        .findFirst()
                        .orElse("");
    }
}
