package uk.councilportal.observation.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers entered for one figure. A count has a value; an "x of y" has a numerator and a denominator, and its value
 * is x; a percentage that is known only as such has a value.
 *
 * @param value the figure
 * @param numerator its numerator
 * @param denominator its denominator
 */
public record Amounts(Optional<BigDecimal> value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {

    /** Nothing entered. */
    public static Amounts none() {
        return new Amounts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value alone. */
    public static Amounts of(BigDecimal value) {
        return new Amounts(Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** A numerator and a denominator. */
    public static Amounts of(BigDecimal numerator, BigDecimal denominator) {
        return new Amounts(Optional.empty(), Optional.of(numerator), Optional.of(denominator));
    }

    /** Whether both numerator and denominator were entered. */
    public boolean isFraction() {
        return numerator.isPresent() && denominator.isPresent();
    }

    /** Whether nothing was entered. */
    public boolean isEmpty() {
        return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty();
    }
}
