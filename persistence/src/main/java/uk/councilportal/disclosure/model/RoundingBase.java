package uk.councilportal.disclosure.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * To what counts are rounded before they are shown (statistics and disclosure, 3.8).
 *
 * <p>A rounded count is for the eye only: nothing is ever worked out from it.
 */
public enum RoundingBase {
    /** Counts are shown as they are. */
    NONE(1),
    /** To the nearest 5. */
    FIVE(5),
    /** To the nearest 10, as the official statistics do for regions and England. */
    TEN(10);

    private final int step;

    RoundingBase(int step) {
        this.step = step;
    }

    /** Whether counts are changed at all. */
    public boolean rounds() {
        return this != NONE;
    }

    /** The distance of the numbers that can be shown. */
    public int step() {
        return step;
    }

    /** The one of the two that leaves less to be seen. */
    public RoundingBase larger(RoundingBase other) {
        return other.step > step ? other : this;
    }

    /** The count as shown, a half being rounded away from zero. */
    public BigDecimal round(BigDecimal count) {
        if (!rounds()) {
            return count;
        }
        BigDecimal size = BigDecimal.valueOf(step);
        return count.divide(size, 0, RoundingMode.HALF_UP).multiply(size);
    }

    /** The lowest whole count that is shown as the given count is. */
    public BigDecimal lowest(BigDecimal count) {
        return rounds() ? round(count).subtract(BigDecimal.valueOf(step / 2)) : count;
    }

    /** The highest whole count that is shown as the given count is. */
    public BigDecimal highest(BigDecimal count) {
        return rounds() ? round(count).add(BigDecimal.valueOf((step - 1) / 2)) : count;
    }
}
