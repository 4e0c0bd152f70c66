package uk.councilportal.comparison.model;

import java.math.BigDecimal;

/**
 * Two limits, unrounded, in the unit of the figure they are about.
 *
 * @param lower the lower limit
 * @param upper the upper limit, not below the lower one
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

    /** Refuses limits the wrong way round. */
    public Interval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("The lower limit " + lower + " is above " + upper);
        }
    }

    /** Whether the value lies between the limits, either of them included. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(lower) >= 0 && value.compareTo(upper) <= 0;
    }
}
