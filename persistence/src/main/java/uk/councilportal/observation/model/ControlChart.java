package uk.councilportal.observation.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A control chart of single figures (XmR).
 *
 * @param mean the centre line
 * @param lower the lower limit
 * @param upper the upper limit
 * @param trial whether there are too few points for the limits to be more than a trial
 * @param signals what the chart says about each point, in their order
 * @param reasons why, in the order of the signals
 */
public record ControlChart(
        BigDecimal mean,
        BigDecimal lower,
        BigDecimal upper,
        boolean trial,
        List<SpcSignal> signals,
        List<SpcReason> reasons) {

    /** From this number of points on the chart of a single measure shows its icons. */
    public static final int POINTS_FOR_ICONS = 13;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** Takes copies. */
    public ControlChart {
        signals = List.copyOf(signals);
        reasons = List.copyOf(reasons);
    }

    /** Where the lower warning zone begins: two thirds of the way from the mean to the lower limit. */
    public BigDecimal lowerWarning() {
        return warning(lower);
    }

    /** Where the upper warning zone begins. */
    public BigDecimal upperWarning() {
        return warning(upper);
    }

    /** Whether there are points enough for the icons of variation and assurance. */
    public boolean hasIcons() {
        return signals.size() >= POINTS_FOR_ICONS;
    }

    private BigDecimal warning(BigDecimal limit) {
        return mean.add(limit.subtract(mean).multiply(TWO).divide(THREE, MathContext.DECIMAL128));
    }
}
