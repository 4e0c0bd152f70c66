package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What is shown of a group of councils follows from what is shown of its councils one by one (statistics and disclosure, 3.6): in
 * every view, for every choice of councils, all of them, all but one, saved under a name or asked for in an address.
 *
 * <p>An attacker imagines another world, in which a withheld number is another one. Where each council's own figures look the same
 * in both worlds, no group may tell them apart.
 */
class EveryGroupTellsAlikeTest {

    private static final String REREFERRALS = "rereferrals";
    private static final String REFERRALS = "referrals-received";
    private static final String SHARE = "rereferral-rate-in-month";
    private static final List<String> CODES = List.of(REREFERRALS, REFERRALS, SHARE);
    private static final List<ReportingMonth> MONTHS = List.of(MARCH.previous(), MARCH);
    private static final int COUNCILS = 5;
    private static final int SMALL = 5;
    private static final int WORLDS = 4;
    private static final int DIGITS = 12;

    /** Counts of one council by indicator and month. */
    private record Cell(int council, String code, ReportingMonth month) {}

    @Property(tries = 20)
    void noGroupTellsWhatTheCouncilsThemselvesDoNot(@ForAll long seed, @ForAll boolean officer) {
        Random random = new Random(seed);
        Map<Cell, Integer> truth = world(random);
        Map<Cell, String> seen = figures(read(truth, everyone(), officer));
        List<Map<Cell, Integer>> alike = otherWorlds(truth, seen, random).stream()
                .filter(imagined -> figures(read(imagined, everyone(), officer)).equals(seen))
                .limit(WORLDS)
                .toList();
        for (Set<AuthorityCode> group : groups()) {
            List<Object> views = views(read(truth, group, officer));
            for (Map<Cell, Integer> imagined : alike) {
                assertThat(views(read(imagined, group, officer)))
                        .as("%s in %s instead of %s", group, imagined, truth)
                        .isEqualTo(views);
            }
        }
    }

    /** The mean of a group and that of the same group without one of its councils. */
    @Property(tries = 60)
    void theMeanWithoutACouncilTellsOnlyOfOneThatIsShown(@ForAll long seed, @ForAll boolean officer) {
        Map<Cell, Integer> truth = world(new Random(seed));
        Comparison all = read(truth, everyone(), officer);
        for (String code : CODES) {
            for (Set<AuthorityCode> group : groups()) {
                PeerFigure with = mean(read(truth, group, officer), code);
                for (AuthorityCode one : group) {
                    attack(with, mean(read(truth, without(group, one), officer), code), all.figure(one, code, MARCH));
                }
            }
        }
    }

    private static void attack(PeerFigure with, PeerFigure without, ShownFigure own) {
        assertThat(with.used() - without.used()).isEqualTo(own.number().isPresent() ? 1 : 0);
        if (with.mean().value().isEmpty() || without.mean().value().isEmpty()) {
            assertThat(Math.min(with.used(), without.used())).isLessThan(3);
            return;
        }
        BigDecimal told = total(with).subtract(total(without));
        assertThat(told.setScale(DIGITS, RoundingMode.HALF_UP))
                .isEqualByComparingTo(own.number().orElse(BigDecimal.ZERO).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal total(PeerFigure mean) {
        return mean.mean().value().orElseThrow().multiply(BigDecimal.valueOf(mean.used()));
    }

    /** The attacker is no straw man: where a withheld figure did go into a mean, the same subtraction would give it away. */
    @Example
    void theSubtractionGivesAwayWhatShouldNotBeInAMean() {
        BigDecimal mean = new BigDecimal("10.75");
        BigDecimal withoutTheSmallOne = new BigDecimal("13");

        assertThat(mean.multiply(BigDecimal.valueOf(4)).subtract(withoutTheSmallOne.multiply(BigDecimal.valueOf(3))))
                .isEqualByComparingTo("4");
    }

    @Example
    void theWorldsAreOfEveryKind() {
        int alike = 0;
        int withheld = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Map<Cell, Integer> truth = world(random);
            Map<Cell, String> seen = figures(read(truth, everyone(), false));
            withheld += seen.values().stream().filter("c"::equals).count() > 0 ? 1 : 0;
            for (Map<Cell, Integer> imagined : otherWorlds(truth, seen, random)) {
                alike += figures(read(imagined, everyone(), false)).equals(seen) ? 1 : 0;
            }
        }
        assertThat(withheld).isGreaterThan(10);
        assertThat(alike).isGreaterThan(20);
    }

    private static Map<Cell, Integer> world(Random random) {
        Map<Cell, Integer> world = new LinkedHashMap<>();
        for (int council = 1; council <= COUNCILS; council++) {
            for (ReportingMonth month : MONTHS) {
                int part = random.nextInt(13);
                world.put(new Cell(council, REREFERRALS, month), part);
                world.put(new Cell(council, REFERRALS, month), part + random.nextInt(30));
            }
        }
        return world;
    }

    /** Each withheld count as each other number it could be. */
    private static List<Map<Cell, Integer>> otherWorlds(
            Map<Cell, Integer> truth, Map<Cell, String> seen, Random random) {
        List<Map<Cell, Integer>> worlds = new ArrayList<>();
        truth.forEach((cell, number) -> {
            if ("c".equals(seen.get(cell))) {
                int other = number <= SMALL ? 1 + random.nextInt(SMALL) : number + 1 + random.nextInt(3);
                Map<Cell, Integer> imagined = new LinkedHashMap<>(truth);
                imagined.put(cell, other);
                worlds.add(imagined);
            }
        });
        return worlds;
    }

    private static Comparison read(Map<Cell, Integer> world, Set<AuthorityCode> group, boolean officer) {
        ComparisonScene scene = new ComparisonScene().among(group);
        world.forEach((cell, number) -> scene.figure(cell.council(), cell.code(), cell.month(), number.toString()));
        return officer
                ? scene.officer(1, MONTHS, CODES.toArray(String[]::new))
                : scene.board(MONTHS, CODES.toArray(String[]::new));
    }

    /** What each council shows by itself. */
    private static Map<Cell, String> figures(Comparison comparison) {
        Map<Cell, String> shown = new LinkedHashMap<>();
        for (int number = 1; number <= COUNCILS; number++) {
            for (String code : CODES) {
                for (ReportingMonth month : MONTHS) {
                    shown.put(
                            new Cell(number, code, month),
                            comparison
                                    .figure(council(number), code, month)
                                    .value()
                                    .displayed());
                }
            }
        }
        return shown;
    }

    /** Everything the portal shows of a group. */
    private static List<Object> views(Comparison comparison) {
        List<Object> views = new ArrayList<>();
        Map<String, References> none = new LinkedHashMap<>();
        CODES.forEach(code -> none.put(code, References.none("")));
        for (String code : CODES) {
            LeagueTable league =
                    new LeagueComposer(comparison, code, ReportingPeriod.month(MARCH)).table(Optional.empty());
            views.add(league);
            views.add(new FunnelComposer(comparison, code).funnel(league));
            views.add(new TrendComposer(comparison, code, MONTHS, new TargetLines(comparison, code, Map.of()))
                    .table(Optional.empty()));
        }
        for (ComparedCouncil one : comparison.councils()) {
            views.add(new ProfileComposer(comparison, none, one.code(), MARCH).profile(CODES));
        }
        OverviewComposer overview = OverviewScene.composer(comparison, comparison.councils(), Set.of(1, 2, 3, 4));
        views.add(overview.exceptions());
        views.add(overview.overview(BoardScheme.standard()));
        return views;
    }

    private static PeerFigure mean(Comparison comparison, String code) {
        return new LeagueComposer(comparison, code, ReportingPeriod.month(MARCH))
                .table(Optional.empty())
                .summary()
                .mean();
    }

    private static Set<AuthorityCode> everyone() {
        Set<AuthorityCode> all = new HashSet<>();
        IntStream.rangeClosed(1, COUNCILS).forEach(number -> all.add(council(number)));
        return all;
    }

    /** All of them, and all but one. */
    private static List<Set<AuthorityCode>> groups() {
        List<Set<AuthorityCode>> groups = new ArrayList<>(List.of(everyone()));
        everyone().forEach(one -> groups.add(without(everyone(), one)));
        return groups;
    }

    private static Set<AuthorityCode> without(Set<AuthorityCode> group, AuthorityCode one) {
        Set<AuthorityCode> rest = new HashSet<>(group);
        rest.remove(one);
        return rest;
    }
}
