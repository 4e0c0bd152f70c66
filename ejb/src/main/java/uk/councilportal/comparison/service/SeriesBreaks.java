package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    private static List<Optional<?>> measured(ShownFigure figure) {
        return List.of(figure.comparability(), Optional.of(figure.reason()));
    }
}
