package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Where a series of a council's figures is measured otherwise than before. */
final class SeriesBreaks {

    private SeriesBreaks() {}

    /**
     * The places from which on the figure is measured otherwise than the figure shown before: by another definition, or
     * rebuilt where it was the council's own.
     */
    static List<Integer> of(List<ShownFigure> points) {
        List<Integer> shown = IntStream.range(0, points.size())
                .filter(at -> points.get(at).number().isPresent())
                .boxed()
                .toList();
        return IntStream.range(1, shown.size())
                .filter(at -> !measured(points.get(shown.get(at))).equals(measured(points.get(shown.get(at - 1)))))
                .mapToObj(shown::get)
                .toList();
    }

    /**
     * The places from which on the national definition is another one than that of the figure shown before, so that the
     * two cannot be held against each other.
     */
    static List<Integer> redefined(List<ShownFigure> points, List<ReportingMonth> months, List<SeriesBreak> breaks) {
        List<List<SeriesBreak>> along = along(points, months, breaks);
        return IntStream.range(0, along.size())
                .filter(at -> !along.get(at).isEmpty())
                .boxed()
                .toList();
    }

    /** For each figure the changes of the national definition since the figure shown before it. */
    static List<List<SeriesBreak>> along(
            List<ShownFigure> points, List<ReportingMonth> months, List<SeriesBreak> breaks) {
        return SeriesBreakRule.along(
                IntStream.range(0, points.size())
                        .mapToObj(at -> points.get(at).number().map(shown -> ReportingPeriod.month(months.get(at))))
                        .toList(),
                breaks);
    }

    /** All places at which the series breaks, in their order. */
    static List<Integer> all(List<ShownFigure> points, List<Integer> redefined) {
        return Stream.concat(of(points).stream(), redefined.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Optional<?>> measured(ShownFigure figure) {
        return List.of(figure.comparability(), Optional.of(figure.reason()));
    }
}
