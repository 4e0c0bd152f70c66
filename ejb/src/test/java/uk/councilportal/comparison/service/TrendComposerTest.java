package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;
import static uk.councilportal.comparison.service.ComparisonScene.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.model.TargetSetting;

/** One indicator of several councils over the months, from figures that are shown. */
class TrendComposerTest {

    private static final String SHARE = "rereferral-rate-in-month";
    private static final String REFERRALS = "referrals-received";
    private static final List<ReportingMonth> MONTHS =
            IntStream.range(0, 5).mapToObj(at -> MARCH.minus(4 - at)).toList();

    @Test
    void putsTheCouncilLookedAtFirst() {
        ComparisonScene scene =
                new ComparisonScene().figure(1, REFERRALS, MARCH, "100").figure(2, REFERRALS, MARCH, "200");

        assertThat(table(scene.board(MONTHS, REFERRALS), REFERRALS, 2).lines())
                .extracting(line -> line.council().code(), TrendTable.Line::focus)
                .containsExactly(tuple(council(2), true), tuple(council(1), false));
    }

    @Test
    void testsWhetherFiveMonthsRiseByMoreThanChance() {
        assertThat(label(shares(100, 120, 140, 160, 180))).isEqualTo(TrendLabel.INCREASING_GETTING_WORSE);
        assertThat(label(shares(100, 101, 99, 100, 102))).isEqualTo(TrendLabel.NO_SIGNIFICANT_CHANGE);
    }

    /** Five months that rise, but the first was another measure: rebuilt from counts, not the council's own figure. */
    @Test
    void testsNothingAcrossABreak() {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, "rereferrals", MONTHS.get(0), "100")
                .figure(1, REFERRALS, MONTHS.get(0), "1000");
        IntStream.range(1, 5).forEach(at -> scene.share(1, SHARE, MONTHS.get(at), pair(100 + 20 * at, 1000)));

        TrendTable.Line line =
                table(scene.board(MONTHS, SHARE), SHARE, 1).lines().get(0);
        assertThat(line.points()).allMatch(point -> point.number().isPresent());
        assertThat(line.breaks()).containsExactly(1);
        assertThat(line.recent().label()).isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
    }

    /** Five months that rise; in the second the national definition is another one. */
    @Test
    void breaksWithTheNationalDefinition() {
        ComparisonScene scene = new ComparisonScene().redefined(SHARE, MONTHS.get(1));
        IntStream.range(0, 5).forEach(at -> scene.share(1, SHARE, MONTHS.get(at), pair(100 + 20 * at, 1000)));

        TrendTable table = table(scene.board(MONTHS, SHARE), SHARE, 1);
        TrendTable.Line line = table.lines().get(0);
        assertThat(line.redefined()).containsExactly(1);
        assertThat(line.breaks()).containsExactly(1);
        assertThat(line.recent().label()).isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
        assertThat(table.indicator().title()).endsWith(" anew");
        assertThat(table.indicator().breaksBetween(MONTHS.get(0), MONTHS.get(4)))
                .containsExactly(new SeriesBreak(MONTHS.get(1), "counted otherwise"));
    }

    /** A month without a figure where the definition changes: the break is at the next figure. */
    @Test
    void breaksAtTheFirstFigureOfTheNewDefinition() {
        ComparisonScene scene = new ComparisonScene().redefined(REFERRALS, MONTHS.get(2));
        List.of(0, 1, 3, 4).forEach(at -> scene.figure(1, REFERRALS, MONTHS.get(at), "100"));

        assertThat(table(scene.board(MONTHS, REFERRALS), REFERRALS, 1)
                        .lines()
                        .get(0)
                        .breaks())
                .containsExactly(3);
    }

    /** The fifth month is there, but withheld: three of 1,000. */
    @Test
    void testsNothingWithAFigureThatIsWithheld() {
        assertThat(label(shares(100, 120, 140, 160, 3))).isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
    }

    @Test
    void testsNothingWithoutCounts() {
        ComparisonScene scene = new ComparisonScene();
        MONTHS.forEach(month -> scene.figure(1, REFERRALS, month, "100"));

        assertThat(table(scene.board(MONTHS, REFERRALS), REFERRALS, 1)
                        .lines()
                        .get(0)
                        .recent()
                        .label())
                .isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
    }

    /** Twelve months to each month: eleven of them are counted again in the next. */
    @Test
    void testsNoFiguresThatCoverTwelveMonths() {
        String repeat = "cpp-repeat-pct-12m";
        ComparisonScene scene = new ComparisonScene();
        IntStream.range(0, MONTHS.size())
                .forEach(at -> scene.share(1, repeat, MONTHS.get(at), pair(100 + 20 * at, 1000)));

        TrendTable table = table(scene.board(MONTHS, repeat), repeat, 1);
        assertThat(table.lines().get(0).points())
                .allMatch(point -> point.number().isPresent());
        assertThat(table.lines().get(0).recent().label()).isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
    }

    @Test
    void drawsItsOwnTargetToTheCouncilAlone() {
        ComparisonScene scene = shares(100, 120, 140, 160, 180);

        assertThat(targets(scene.officer(1, MONTHS, SHARE), SHARE))
                .containsExactly("15.0%", "15.0%", "15.0%", "15.0%", "15.0%");
        assertThat(targets(scene.board(MONTHS, SHARE), SHARE)).containsOnly("z");
    }

    /** A target is about the figure the council prints: none stands beside a rate worked out anew from its counts. */
    @Test
    void drawsNoTargetBesideARebuiltFigure() {
        String rate = "referral-rate-annualised";
        ComparisonScene scene = new ComparisonScene();
        MONTHS.forEach(month -> scene.printed(1, rate, month, "20.0", pair(100, 50_000)));

        Comparison own = scene.officer(1, MONTHS, rate);
        assertThat(own.figure(council(1), rate, MARCH).value().displayed()).isEqualTo("240.0");
        assertThat(targets(own, rate)).containsOnly("z");
    }

    /** A target for boys is none for all children. */
    @Test
    void drawsNoTargetOfAnotherPartOfTheChildren() {
        TargetSetting setting =
                ComparisonScene.target(SHARE, "15").values().iterator().next();
        TargetLines.Aim boys =
                new TargetLines.Aim(SHARE.hashCode(), Breakdown.of("sex", "Male"), MARCH.financialYear());

        Comparison own = shares(100, 110, 120, 130, 140).officer(1, MONTHS, SHARE);
        assertThat(targets(own, SHARE)).contains("15.0%");
        assertThat(targets(own, SHARE, Map.of(boys, setting))).doesNotContain("15.0%");
    }

    private static List<String> targets(Comparison comparison, String code) {
        return targets(comparison, code, ComparisonScene.target(code, "15"));
    }

    private static List<String> targets(
            Comparison comparison, String code, Map<TargetLines.Aim, TargetSetting> settings) {
        TargetLines targets = new TargetLines(comparison, code, settings);
        return new TrendComposer(comparison, code, MONTHS, targets)
                .table(Optional.empty()).lines().get(0).targets().stream()
                        .map(DisclosedValue::displayed)
                        .toList();
    }

    private static ComparisonScene shares(int... numerators) {
        ComparisonScene scene = new ComparisonScene();
        IntStream.range(0, numerators.length)
                .forEach(at -> scene.share(1, SHARE, MONTHS.get(at), pair(numerators[at], 1000)));
        return scene;
    }

    private static TrendLabel label(ComparisonScene scene) {
        return table(scene.board(MONTHS, SHARE), SHARE, 1)
                .lines()
                .get(0)
                .recent()
                .label();
    }

    private static TrendTable table(Comparison comparison, String code, int focus) {
        TargetLines none = new TargetLines(comparison, code, Map.of());
        return new TrendComposer(comparison, code, MONTHS, none).table(Optional.of(council(focus)));
    }
}
