package uk.councilportal.comparison.rules;

import java.util.List;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;

/**
 * A straight line through the points of a trend, each with its weight: periods 1, 2, 3, … against proportions or rates.
 *
 * <p>For proportions the weight is the denominator; the statistic is then the chi-squared test for a linear trend, D(D·ΣtC
 * - C·ΣtD)² / (C(D - C)(D·Σt²D - (ΣtD)²)). For rates it is one over the squared standard error.
 */
final class TrendFit {

    /** The width of a 95 % interval in standard errors. */
    private static final double WIDTH = 3.92;

    private final double[] values;
    private final double[] weights;
    /** By how much the squared slope has to be divided beside the spread of the periods. */
    private final double variance;

    private TrendFit(double[] values, double[] weights, double variance) {
        this.values = values;
        this.weights = weights;
        this.variance = variance;
    }

    static TrendFit ofProportions(List<CountPair> counts) {
        double count = counts.stream()
                .mapToDouble(each -> each.numerator().doubleValue())
                .sum();
        double base = counts.stream()
                .mapToDouble(each -> each.denominator().doubleValue())
                .sum();
        double share = count / base;
        return new TrendFit(
                shares(counts),
                counts.stream()
                        .mapToDouble(each -> each.denominator().doubleValue())
                        .toArray(),
                share * (1 - share));
    }

    static TrendFit ofRates(List<CountPair> counts) {
        double[] weights = counts.stream()
                .mapToDouble(each -> 1 / Math.pow(standardError(each), 2))
                .toArray();
        return new TrendFit(shares(counts), weights, 1);
    }

    /** The test statistic; zero where nothing was counted at all. */
    double chiSquared() {
        Sums sums = new Sums(0);
        return variance == 0 ? 0 : Math.pow(sums.together(), 2) / (sums.spread() * sums.weight * variance);
    }

    /** The slope, or its sign, without one point, the first being 1; with 0 of all points. */
    double slopeWithout(int point) {
        return new Sums(point).together();
    }

    private static double[] shares(List<CountPair> counts) {
        return counts.stream()
                .mapToDouble(each ->
                        each.numerator().doubleValue() / each.denominator().doubleValue())
                .toArray();
    }

    private static double standardError(CountPair counts) {
        IntervalRule.Limits limits = IntervalRule.events(counts.numerator().doubleValue(), Confidence.PERCENT_95);
        return (limits.upper() - limits.lower()) / WIDTH / counts.denominator().doubleValue();
    }

    /** The weighted sums of a line, one point left out. */
    private final class Sums {
        private double weight;
        private double time;
        private double timeSquared;
        private double value;
        private double timeValue;

        Sums(int without) {
            for (int i = 0; i < values.length; i++) {
                int t = i + 1;
                if (t != without) {
                    weight += weights[i];
                    time += weights[i] * t;
                    timeSquared += weights[i] * t * t;
                    value += weights[i] * values[i];
                    timeValue += weights[i] * t * values[i];
                }
            }
        }

        /** How time and value go together: of the sign of the slope. */
        double together() {
            return weight * timeValue - value * time;
        }

        double spread() {
            return weight * timeSquared - time * time;
        }
    }
}
