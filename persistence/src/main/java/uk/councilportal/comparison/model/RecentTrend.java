package uk.councilportal.comparison.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of the recent-trend test.
 *
 * @param label what it says
 * @param chiSquared the test statistic; empty when it cannot be calculated
 * @param slopes the sign of the slope over all points, then with the first, second, … point left out: 1 rising, -1
 *     falling, 0 level
 */
public record RecentTrend(TrendLabel label, Optional<BigDecimal> chiSquared, List<Integer> slopes) {

    /** Takes a copy. */
    public RecentTrend {
        slopes = List.copyOf(slopes);
    }

    /** A series that does not allow the test. */
    public static RecentTrend notCalculated() {
        return new RecentTrend(TrendLabel.CANNOT_BE_CALCULATED, Optional.empty(), List.of());
    }
}
