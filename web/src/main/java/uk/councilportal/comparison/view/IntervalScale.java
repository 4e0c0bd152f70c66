package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;

/**
 * Where figures of one table lie on the line on which all their intervals are drawn.
 *
 * @param lowest the left end, in the unit of the figures
 * @param span the length of the line, in the unit of the figures
 */
public record IntervalScale(double lowest, double span) {

    /** The room a drawing has, in units of its own. */
    static final double WIDTH = 240;

    private static final double MARGIN = 0.05;

    /** A line that holds all these figures with a margin on both sides. */
    static IntervalScale of(Collection<BigDecimal> figures) {
        DoubleSummaryStatistics range =
                figures.stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        double length = range.getMax() > range.getMin() ? range.getMax() - range.getMin() : 1;
        return new IntervalScale(range.getMin() - length * MARGIN, length * (1 + 2 * MARGIN));
    }

    /** The place of a figure from the left. */
    String place(BigDecimal figure) {
        return String.format(Locale.ROOT, "%.1f", (figure.doubleValue() - lowest) / span * WIDTH);
    }
}
