package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The control chart (XmR) of one council's standard indicator over all months the reader sees.
 *
 * <p>Limits are worked out from the points shown; a month without a point is a gap, and the chart goes on behind it.
 *
 * @param indicator the indicator
 * @param council the council
 * @param points one a month from the first to the last with a figure
 * @param limits the limits; empty where fewer than two points are shown
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record ProcessChart(
        StandardHeading indicator,
        ComparedCouncil council,
        List<Point> points,
        Optional<Limits> limits,
        ExportPolicy policy) {

    /** Takes a copy. */
    public ProcessChart {
        points = List.copyOf(points);
    }

    /** The places in the points from which on the council measures otherwise; the limits go over all of them. */
    public List<Integer> breaks() {
        return SeriesBreaks.of(points.stream().map(Point::figure).toList());
    }

    /**
     * One month.
     *
     * @param month the month
     * @param figure the figure
     * @param signal what the chart says about it; not available for a gap
     * @param reason why it is unusual; none where it is not
     */
    public record Point(ReportingMonth month, ShownFigure figure, SpcSignal signal, SpcReason reason) {}

    /**
     * The limits, as far as a figure can reach them: not below none, and of a percentage not above all.
     *
     * @param mean the centre line
     * @param lower the lower limit
     * @param upper the upper limit
     * @param trial whether there are too few points for the limits to be more than a trial
     */
    public record Limits(DisclosedValue mean, DisclosedValue lower, DisclosedValue upper, boolean trial) {}
}
