package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;

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
}
