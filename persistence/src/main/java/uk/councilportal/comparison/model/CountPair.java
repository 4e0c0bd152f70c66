package uk.councilportal.comparison.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The two counts behind a percentage or a rate: what statistics need beside the figure itself.
 *
 * @param numerator what was counted, never negative
 * @param denominator out of how many, or how many children; positive
 */
public record CountPair(BigDecimal numerator, BigDecimal denominator) {

    /** Refuses what cannot be counted. */
    public CountPair {
        if (!areCounts(numerator, denominator)) {
            throw new IllegalArgumentException("Not counts: " + numerator + " of " + denominator);
        }
    }

    /** The same of whole numbers. */
    public static CountPair of(long numerator, long denominator) {
        return new CountPair(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The pair where both can be counts; empty for a denominator of zero or a negative numerator. */
    public static Optional<CountPair> find(BigDecimal numerator, BigDecimal denominator) {
        return areCounts(numerator, denominator)
                ? Optional.of(new CountPair(numerator, denominator))
                : Optional.empty();
    }

    private static boolean areCounts(BigDecimal numerator, BigDecimal denominator) {
        return numerator.signum() >= 0 && denominator.signum() > 0;
    }
}
