package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;

/**
 * What the chart of an indicator may draw: points with their SPC signal, mean, limits and target. A suppressed or missing point is absent.
 * <p>{@code trial} is set when there are too few months for settled limits.
 */
public record ChartSeries(
        List<ChartPoint> points,
        DisclosedValue mean,
        DisclosedValue lowerLimit,
        DisclosedValue upperLimit,
        boolean trial,
        DisclosedValue target) {
    public ChartSeries {
        points = List.copyOf(points);
    }

    /** The changes of the linked national definition that the points go across; mean and limits are worked out over all of them. */
    public List<SeriesBreak> breaks() {
        return points.stream().flatMap(point -> point.breaks().stream()).toList();
    }
}
