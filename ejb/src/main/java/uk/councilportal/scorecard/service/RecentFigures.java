package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;

/**
 * The months of a row.
 * <p>{@code months} are the layout's months, oldest first and complete: a month without a figure is there with its reason. {@code trend} are the
 * thirteen to fifteen months up to the reporting month for the sparkline. {@code sixMonth} and {@code areaFigures} are filled where the layout has
 * them. Quarterly and termly indicators have their latest periods in {@code otherPeriods}.
 */
public record RecentFigures(
        List<PeriodFigure> months,
        List<PeriodFigure> trend,
        Changes changes,
        Optional<PeriodFigure> sixMonth,
        List<MemberFigure> areaFigures,
        List<PeriodFigure> otherPeriods) {
    public RecentFigures {
        months = List.copyOf(months);
        trend = List.copyOf(trend);
        areaFigures = List.copyOf(areaFigures);
        otherPeriods = List.copyOf(otherPeriods);
    }
}
