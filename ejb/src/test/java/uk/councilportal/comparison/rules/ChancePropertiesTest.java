package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.model.TrendPoint;
import uk.councilportal.indicator.model.Polarity;

/** What holds for intervals, funnels and trends, whatever was counted. */
class ChancePropertiesTest {

    private static final CountedMeasure PERCENT = CountedMeasure.percentage();
    private static final CountedMeasure RATE = CountedMeasure.ratePer(10_000);

    @Property
    void aFigureLiesInItsIntervalAndTheWiderIntervalHoldsTheNarrower(
            @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(min = 1, max = 5000) int rest) {
        CountPair counts = CountPair.of(count, (long) count + rest);
        for (CountedMeasure measure : List.of(PERCENT, RATE)) {
            Interval likely = interval(counts, measure, Confidence.PERCENT_95);
            Interval possible = interval(counts, measure, Confidence.PERCENT_99_8);
            assertThat(likely.contains(measure.value(counts))).isTrue();
            assertThat(possible.lower()).isLessThanOrEqualTo(likely.lower());
            assertThat(possible.upper()).isGreaterThanOrEqualTo(likely.upper());
        }
    }

    @Property
    void aProportionAndItsRestHaveMirroredIntervals(
            @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(max = 500) int rest) {
        CountPair part = CountPair.of(count, count + rest + 1L);
        CountPair other = CountPair.of(rest + 1L, count + rest + 1L);
        double lower = interval(part, PERCENT, Confidence.PERCENT_95).lower().doubleValue();
        double upper = interval(other, PERCENT, Confidence.PERCENT_95).upper().doubleValue();
        assertThat(lower + upper).isCloseTo(100, within(1e-6));
    }

    @Property
    void theAverageItselfLiesInsideTheFunnel(
            @ForAll @IntRange(max = 100) int count, @ForAll @IntRange(min = 1, max = 900) int rest) {
        CountPair average = CountPair.of(count, (long) count + rest);
        for (CountedMeasure measure : List.of(PERCENT, RATE)) {
            assertThat(FunnelRule.position(average, measure.value(average), measure))
                    .contains(FunnelPosition.INSIDE);
        }
    }

    @Property
    void aTrendUpsideDownIsAsStrong(@ForAll @Size(5) List<@IntRange(min = 1, max = 99) Integer> percents) {
        RecentTrend up = trend(percents);
        RecentTrend down = trend(percents.stream().map(each -> 100 - each).toList());
        assertThat(up.chiSquared().orElseThrow().doubleValue())
                .isCloseTo(down.chiSquared().orElseThrow().doubleValue(), within(1e-6));
    }

    private static RecentTrend trend(List<Integer> percents) {
        List<TrendPoint> points = new ArrayList<>();
        percents.forEach(each -> points.add(new TrendPoint(points.size(), Optional.of(CountPair.of(each, 100)))));
        return RecentTrendRule.trend(points, PERCENT, Polarity.LOW_IS_GOOD);
    }

    private static Interval interval(CountPair counts, CountedMeasure measure, Confidence confidence) {
        return IntervalRule.interval(counts, measure, confidence).orElseThrow();
    }
}
