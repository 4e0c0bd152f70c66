package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.Interval;

/**
 * The interval in which a council's figure would lie if only chance were at work.
 *
 * <p>Proportions: Wilson's score interval. Rates: Byar's approximation from ten events on, exact Poisson limits by the
 * chi-squared distribution below ten. Source: PHEindicatormethods (statistics and disclosure, 4). In the unit of the
 * figure, unrounded.
 */
public final class IntervalRule {

    private static final double BYAR_FROM = 10;

    private IntervalRule() {}

    /** The interval; empty when what should be a proportion has a numerator above its denominator. */
    public static Optional<Interval> interval(CountPair counts, CountedMeasure measure, Confidence confidence) {
        double count = counts.numerator().doubleValue();
        double base = counts.denominator().doubleValue();
        if (!measure.proportion()) {
            return Optional.of(scaled(events(count, confidence), 1 / base, measure));
        }
        return count > base ? Optional.empty() : Optional.of(scaled(wilson(count, base, confidence), 1, measure));
    }

    /** Limits as plain numbers. */
    record Limits(double lower, double upper) {}

    /** The limits of a number of events: Byar's from ten on, exact below. */
    static Limits events(double count, Confidence confidence) {
        return count < BYAR_FROM
                ? new Limits(Quantiles.poissonLower(count, confidence), Quantiles.poissonUpper(count, confidence))
                : byar(count, Quantiles.normal(confidence));
    }

    /** The limits in the unit of the measure. */
    static Interval scaled(Limits limits, double factor, CountedMeasure measure) {
        double by = factor * measure.multiplier().doubleValue();
        return new Interval(BigDecimal.valueOf(limits.lower() * by), BigDecimal.valueOf(limits.upper() * by));
    }

    private static Limits wilson(double count, double base, Confidence confidence) {
        double z = Quantiles.normal(confidence);
        double middle = 2 * count + z * z;
        double spread = z * Math.sqrt(z * z + 4 * count * (1 - count / base));
        double divisor = 2 * (base + z * z);
        return new Limits(Math.max(0, (middle - spread) / divisor), Math.min(1, (middle + spread) / divisor));
    }

    private static Limits byar(double count, double z) {
        double more = count + 1;
        double lower = count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
        double upper = more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more)));
        return new Limits(lower, upper);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
