package uk.councilportal.comparison.rules;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import uk.councilportal.comparison.model.Confidence;

/** The quantiles that intervals and limits are made of; the distributions are those of Apache Commons Statistics. */
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /** How many standard errors the limit lies from the middle: 1.96 for 95 %. */
    static double normal(Confidence confidence) {
        return NORMAL.inverseSurvivalProbability(confidence.tail());
    }

    /** The mean of the Poisson distribution that gives the count or more with no more than the tail's chance. */
    static double poissonLower(double count, Confidence confidence) {
        return count == 0
                ? 0
                : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(confidence.tail()) / 2;
    }

    /** The mean of the Poisson distribution that gives the count or fewer with no more than the tail's chance. */
    static double poissonUpper(double count, Confidence confidence) {
        return ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(confidence.tail()) / 2;
    }
}
