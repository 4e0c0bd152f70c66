package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;
import static uk.councilportal.comparison.service.ComparisonScene.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;

/** The control chart of one council: phases from break to break, and what the latest phase says of the target. */
class ProcessComposerTest {

    private static final String SHARE = "rereferral-rate-in-month";
    private static final int LONG = 13;

    /** A quarter of referrals for thirteen months, then, rebuilt from counts, a half: two processes, each an ordinary one. */
    @Test
    void startsAnewWhereTheCouncilMeasuresOtherwise() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, 2 * LONG - 1, LONG, 250);
        counts(scene, LONG - 1, LONG, 500);

        ProcessChart chart = chart(scene);
        assertThat(chart.phases())
                .extracting(ProcessChart.Phase::from, ProcessChart.Phase::to)
                .containsExactly(tuple(0, LONG), tuple(LONG, 2 * LONG));
        assertThat(chart.phases())
                .extracting(phase -> phase.limits().orElseThrow().mean().displayed())
                .containsExactly("25.5%", "50.5%");
        assertThat(chart.points()).extracting(ProcessChart.Point::signal).containsOnly(SpcSignal.NONE);
        assertThat(chart.breaksAt(LONG)).isTrue();
        assertThat(chart.breaksAt(0)).isFalse();
        assertThat(chart.breaksAt(LONG + 1)).isFalse();
    }

    /** The national definition changes in the middle: the same figures before and after, and two phases. */
    @Test
    void beginsAPhaseWithTheNationalDefinition() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, 2 * LONG - 1, 2 * LONG, 250);
        ReportingMonth middle = chart(scene).points().get(LONG).month();

        ProcessChart chart = chart(scene.redefined(SHARE, middle));
        assertThat(chart.phases())
                .extracting(ProcessChart.Phase::from, ProcessChart.Phase::to)
                .containsExactly(tuple(0, LONG), tuple(LONG, 2 * LONG));
        assertThat(chart.indicator().validity().breaks()).containsExactly(new SeriesBreak(middle, "counted otherwise"));
    }

    /** What fell was better before and is worse now: each phase is judged by the polarity it was published with. */
    @Test
    void judgesEachPhaseByItsOwnPolarity() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, 2 * LONG - 1, LONG - 1, 250);
        ownFigures(scene, LONG, 1, 900);
        ownFigures(scene, LONG - 1, LONG - 1, 250);
        ownFigures(scene, 0, 1, 900);
        ReportingMonth middle = chart(scene).points().get(LONG).month();
        scene.version(
                SHARE,
                middle,
                measure -> new Measure(measure.unit(), measure.decimals(), Polarity.HIGH_IS_GOOD, measure.frequency()),
                "turned");

        ProcessChart chart = chart(scene);
        assertThat(chart.points().get(LONG - 1).signal()).isEqualTo(SpcSignal.CONCERN);
        assertThat(chart.points().get(2 * LONG - 1).signal()).isEqualTo(SpcSignal.IMPROVEMENT);
    }

    /** The same figures measured alike are one process that has changed. */
    @Test
    void saysWhatHasChangedWhereNothingIsMeasuredOtherwise() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, 2 * LONG - 1, LONG, 250);
        ownFigures(scene, LONG - 1, LONG, 500);

        ProcessChart chart = chart(scene);
        assertThat(chart.phases()).hasSize(1);
        assertThat(chart.points()).extracting(ProcessChart.Point::signal).doesNotContain(SpcSignal.NONE);
    }

    /** One month only since the break: no limits, and no target can be assured. */
    @Test
    void hasNoLimitsForAPhaseOfOneMonth() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, LONG, LONG, 250);
        counts(scene, 0, 1, 500);

        ProcessChart chart = chart(scene);
        assertThat(chart.latest()).isEqualTo(new ProcessChart.Phase(LONG, LONG + 1, Optional.empty()));
        assertThat(chart.points().get(LONG).signal()).isEqualTo(SpcSignal.NOT_AVAILABLE);
    }

    @Test
    void keepsAGapWithinItsPhase() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, 6, 3, 250);
        ownFigures(scene, 2, 3, 260);

        ProcessChart chart = chart(scene);
        assertThat(chart.phases()).extracting(ProcessChart.Phase::to).containsExactly(7);
        assertThat(chart.points().get(3).signal()).isEqualTo(SpcSignal.NOT_AVAILABLE);
    }

    @Test
    void isEmptyWithoutFigures() {
        ProcessChart chart = chart(new ComparisonScene().council(council(1)));

        assertThat(chart.points()).isEmpty();
        assertThat(chart.latest().limits()).isEmpty();
        assertThat(chart.aim()).isEqualTo(new ProcessChart.Aim(Optional.empty(), Assurance.NOT_AVAILABLE));
    }

    /** A quarter, give or take one per cent, of referrals come back; low is good. */
    @ParameterizedTest
    @CsvSource({
        "13, 20, CONSISTENTLY_FAILS",
        "13, 25, HIT_AND_MISS",
        "13, 30, CONSISTENTLY_PASSES",
        "12, 30, NOT_AVAILABLE"
    })
    void saysWhetherTheOwnTargetWillBeMet(int months, String target, Assurance assurance) {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, months - 1, months, 250);

        ProcessChart chart = chart(scene.officer(1, List.of(), SHARE), target);
        assertThat(chart.aim().target().map(DisclosedValue::displayed)).contains(target + ".0%");
        assertThat(chart.aim().assurance()).isEqualTo(assurance);
    }

    @Test
    void tellsABoardNothingOfTheTarget() {
        ComparisonScene scene = new ComparisonScene();
        ownFigures(scene, LONG - 1, LONG, 250);

        ProcessChart chart = chart(scene.board(List.of(), SHARE), "30");
        assertThat(chart.points()).allMatch(point -> point.target().value().isEmpty());
        assertThat(chart.aim().target()).isEmpty();
        assertThat(chart.aim().assurance()).isEqualTo(Assurance.NOT_AVAILABLE);
    }

    private static void ownFigures(ComparisonScene scene, int back, int months, int numerator) {
        for (int at = 0; at < months; at++) {
            scene.share(1, SHARE, month(back - at), pair(numerator + at % 2 * 10, 1000));
        }
    }

    private static void counts(ComparisonScene scene, int back, int months, int numerator) {
        for (int at = 0; at < months; at++) {
            scene.figure(1, "rereferrals", month(back - at), Integer.toString(numerator + at % 2 * 10))
                    .figure(1, "referrals-received", month(back - at), "1000");
        }
    }

    private static ReportingMonth month(int back) {
        return MARCH.minus(back);
    }

    private static ProcessChart chart(ComparisonScene scene) {
        Comparison comparison = scene.board(List.of(), SHARE);
        return new ProcessComposer(comparison, SHARE, new TargetLines(comparison, SHARE, Map.of()))
                .chart(comparison.councils().get(0));
    }

    private static ProcessChart chart(Comparison comparison, String target) {
        TargetLines targets = new TargetLines(comparison, SHARE, ComparisonScene.target(SHARE, target));
        return new ProcessComposer(comparison, SHARE, targets)
                .chart(comparison.councils().get(0));
    }
}
