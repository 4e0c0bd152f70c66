package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Councils of different size around their average, with the limits of chance.
 *
 * @param indicator the indicator, a percentage or rate
 * @param period the month or quarter
 * @param average all numerators over all denominators of the points shown; missing without points
 * @param points the councils that have a figure with counts, by name
 * @param without the councils that have no point, each with its reason
 * @param limits the limits over the span of the denominators, from the smallest
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record FunnelPlot(
        StandardHeading indicator,
        ReportingPeriod period,
        DisclosedValue average,
        List<Point> points,
        List<LeagueLine> without,
        List<Limit> limits,
        ExportPolicy policy) {

    /** Takes copies. */
    public FunnelPlot {
        points = List.copyOf(points);
        without = List.copyOf(without);
        limits = List.copyOf(limits);
    }

    /** Fewer points have nothing to lie around. */
    private static final int FEWEST = 2;

    /** Whether there are points enough, and limits, to be drawn. */
    public boolean isDrawn() {
        return points.size() >= FEWEST && !limits.isEmpty();
    }

    /**
     * One council.
     *
     * @param council the council
     * @param figure its figure
     * @param counts the counts behind it; the denominator is its place on the axis
     * @param position where it lies; empty where the average allows no limits
     * @param limit the limits for its size; empty as the position
     */
    public record Point(
            ComparedCouncil council,
            ShownFigure figure,
            ShownCounts counts,
            Optional<FunnelPosition> position,
            Optional<Limit> limit) {}

    /**
     * The limits for councils of one size.
     *
     * @param denominator the size
     * @param likely the 95 % limits
     * @param possible the 99.8 % limits
     */
    public record Limit(BigDecimal denominator, Interval likely, Interval possible) {}
}
