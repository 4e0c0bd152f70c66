package uk.councilportal.observation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The natural limits of a series on an XmR chart: the mean plus and minus 2.66 times the mean moving range.
 *
 * <p>The moving range is the size of the step from one figure to the next. Steps of 3.267 times their mean or more may
 * be left out once, so that a single odd figure does not widen the limits (statistics and disclosure, 4). Unrounded, in
 * the unit of the figures.
 *
 * @param mean the mean of the figures
 * @param width how far the limits lie from the mean, never negative
 */
public record ProcessLimits(BigDecimal mean, BigDecimal width) {

    private static final BigDecimal LIMIT = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");

    /** The limits of the figures, oldest first; unusually large steps are left out when screened. */
    public static ProcessLimits of(List<BigDecimal> points, boolean screened) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("Limits need two figures at least");
        }
        return new ProcessLimits(mean(points), LIMIT.multiply(meanMovingRange(points, screened)));
    }

    /** The limit below the mean. */
    public BigDecimal lower() {
        return mean.subtract(width);
    }

    /** The limit above the mean. */
    public BigDecimal upper() {
        return mean.add(width);
    }

    /** Whether a step from one figure to the next is no larger than the upper limit of the moving ranges. */
    public boolean isUsualStep(BigDecimal step) {
        BigDecimal largest = width.multiply(SCREEN).divide(LIMIT, MathContext.DECIMAL128);
        return step.abs().compareTo(largest) <= 0;
    }

    /** The same with limits at least so far from the mean. */
    public ProcessLimits atLeast(BigDecimal smallest) {
        return new ProcessLimits(mean, width.max(smallest));
    }

    /** Whether the figure lies between the limits, either of them included. */
    public boolean contains(BigDecimal value) {
        return value.subtract(mean).abs().compareTo(width) <= 0;
    }

    private static BigDecimal meanMovingRange(List<BigDecimal> points, boolean screened) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            ranges.add(points.get(i).subtract(points.get(i - 1)).abs());
        }
        BigDecimal mean = mean(ranges);
        BigDecimal screen = mean.multiply(SCREEN);
        List<BigDecimal> kept =
                ranges.stream().filter(range -> range.compareTo(screen) < 0).toList();
        return screened && !kept.isEmpty() ? mean(kept) : mean;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }
}
