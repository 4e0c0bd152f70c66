package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;

/**
 * Whether a council does better or worse than a benchmark, allowing for chance.
 *
 * <p>The benchmark is looked for in the interval of the council's figure: inside the 95 % interval the two are similar;
 * outside, the council is better or worse by the polarity of the measure, and much so outside the 99.8 % interval.
 * Limits belong to the interval. Source: Fingertips (statistics and disclosure, 4). A council that is its own benchmark
 * must not be asked about: the caller leaves it out.
 */
public final class BenchmarkRule {

    private BenchmarkRule() {}

    /** The outcome; not compared where the benchmark is missing or the measure has no good or bad. */
    public static BenchmarkOutcome outcome(
            CountPair counts, CountedMeasure measure, MeasureValue benchmark, Polarity polarity) {
        if (!polarity.judges() || !(benchmark instanceof MeasureValue.Known known)) {
            return BenchmarkOutcome.NOT_COMPARED;
        }
        return IntervalRule.interval(counts, measure, Confidence.PERCENT_95)
                .map(likely -> likely.contains(known.value())
                        ? BenchmarkOutcome.SIMILAR
                        : outside(likely, isFar(counts, measure, known.value()), known.value(), polarity))
                .orElse(BenchmarkOutcome.NOT_COMPARED);
    }

    private static boolean isFar(CountPair counts, CountedMeasure measure, BigDecimal benchmark) {
        return IntervalRule.interval(counts, measure, Confidence.PERCENT_99_8)
                .filter(possible -> !possible.contains(benchmark))
                .isPresent();
    }

    private static BenchmarkOutcome outside(Interval likely, boolean far, BigDecimal benchmark, Polarity polarity) {
        boolean councilIsHigher = benchmark.compareTo(likely.lower()) < 0;
        if (councilIsHigher == (polarity == Polarity.HIGH_IS_GOOD)) {
            return far ? BenchmarkOutcome.MUCH_BETTER : BenchmarkOutcome.BETTER;
        }
        return far ? BenchmarkOutcome.MUCH_WORSE : BenchmarkOutcome.WORSE;
    }
}
