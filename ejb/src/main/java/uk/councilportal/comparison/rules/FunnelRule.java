package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.observation.rules.RatioRule;

/**
 * The funnel plot: how far a council of its size may lie from the average by chance alone.
 *
 * <p>The average is all numerators over all denominators. Proportions: the control limits of Fingertips' comparator for
 * proportions, with p the average, n the council's denominator and z the normal quantile, (2np + z² ± z√(z² + 4np(1 -
 * p))) / (2(n + z²)). Rates: Byar's limits of the events expected at the average rate, exact Poisson limits where fewer
 * than ten are expected. Source: statistics and disclosure, 4; PHEindicatormethods. In the unit of the figure.
 */
public final class FunnelRule {

    private FunnelRule() {}

    /** All numerators over all denominators, in the unit of the measure; empty without councils. */
    public static Optional<BigDecimal> average(Collection<CountPair> councils, CountedMeasure measure) {
        return councils.stream().reduce(FunnelRule::add).map(measure::value);
    }

    /** The limits for a council with the given denominator; empty when a proportion's average is above all of it. */
    public static Optional<Interval> limits(
            BigDecimal average, BigDecimal denominator, CountedMeasure measure, Confidence confidence) {
        BigDecimal expected = average.multiply(denominator).divide(measure.multiplier(), RatioRule.PRECISION);
        return IntervalRule.interval(new CountPair(expected, denominator), measure, confidence);
    }

    /** Where a council's point lies; empty when a proportion is more than all. */
    public static Optional<FunnelPosition> position(CountPair council, BigDecimal average, CountedMeasure measure) {
        BigDecimal own = measure.value(council);
        return limits(average, council.denominator(), measure, Confidence.PERCENT_95)
                .flatMap(likely -> limits(average, council.denominator(), measure, Confidence.PERCENT_99_8)
                        .map(possible -> position(own, likely, possible)));
    }

    private static FunnelPosition position(BigDecimal own, Interval likely, Interval possible) {
        if (likely.contains(own)) {
            return FunnelPosition.INSIDE;
        }
        boolean far = !possible.contains(own);
        if (own.compareTo(likely.upper()) > 0) {
            return far ? FunnelPosition.FAR_ABOVE : FunnelPosition.ABOVE;
        }
        return far ? FunnelPosition.FAR_BELOW : FunnelPosition.BELOW;
    }

    private static CountPair add(CountPair one, CountPair other) {
        return new CountPair(
                one.numerator().add(other.numerator()), one.denominator().add(other.denominator()));
    }
}
