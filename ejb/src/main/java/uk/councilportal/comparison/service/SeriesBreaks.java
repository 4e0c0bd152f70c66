package uk.councilportal.comparison.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.ReportingMonth;

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
        List<Integer> places = new ArrayList<>();
        Optional<ReportingMonth> before = Optional.empty();
        for (int at = 0; at < points.size(); at++) {
            ReportingMonth month = months.get(at);
            if (points.get(at).number().isPresent()) {
                if (before.filter(earlier -> breaks.stream().anyMatch(each -> each.isBetween(earlier, month)))
                        .isPresent()) {
                    places.add(at);
                }
                before = Optional.of(month);
            }
        }
        return places;
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
