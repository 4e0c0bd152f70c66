package uk.councilportal.comparison.view;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.view.HeatMapModel.Cell;
import uk.councilportal.comparison.view.HeatMapModel.Place;
import uk.councilportal.comparison.view.HeatMapModel.Row;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Messages;

/** What a heat map says in sentences. */
final class HeatMapWords {

    private HeatMapWords() {}

    /** The map in one or two sentences. */
    static String sentence(HeatMap map, HeatMapModel model) {
        List<Row> rows = rows(model);
        if (rows.isEmpty()) {
            return Messages.text("heatmap.nothing", ComparisonWords.period(map.period()));
        }
        String first = Messages.text(
                "heatmap.size", rows.size(), model.columns().size(), ComparisonWords.period(map.period()));
        return Stream.of(first, focus(model, rows), definitions(map), redefined(map))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** How the council looked at does; it is the first column. */
    private static String focus(HeatMapModel model, List<Row> rows) {
        if (!model.columns().get(0).focus()) {
            return "";
        }
        String name = model.columns().get(0).name();
        List<Cell> own = rows.stream().map(row -> row.cells().get(0)).toList();
        long banded = own.stream()
                .filter(cell ->
                        cell.place().filter(place -> place != Place.BEST).isPresent())
                .count();
        if (banded > 0) {
            return Messages.text("heatmap.quarters", name, count(own, Place.A), banded, count(own, Place.D));
        }
        long ranked = rows.stream().filter(HeatMapWords::hasBest).count();
        return ranked == 0 ? "" : Messages.text("heatmap.best", name, count(own, Place.BEST), ranked);
    }

    private static boolean hasBest(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.place().filter(Place.BEST::equals).isPresent());
    }

    private static long count(List<Cell> cells, Place place) {
        return cells.stream()
                .filter(cell -> cell.place().filter(place::equals).isPresent())
                .count();
    }

    /** Of which indicators the national definition changed within the period, so that its months are counted in two ways. */
    private static String redefined(HeatMap map) {
        List<String> titles = map.rows().stream()
                .map(HeatMap.Row::indicator)
                .filter(indicator -> BreakWords.changesWithin(indicator.validity(), map.period()))
                .map(StandardHeading::title)
                .toList();
        return titles.isEmpty() ? "" : Messages.text("heatmap.redefined", ComparisonWords.list(titles));
    }

    private static String definitions(HeatMap map) {
        long differing = differing(map);
        return differing == 0 ? "" : Messages.text("heatmap.definitions", differing);
    }

    /** How many indicators at least one council defines differently, among those with a figure. */
    static long differing(HeatMap map) {
        return map.rows().stream()
                .filter(row -> row.cells().stream()
                        .map(HeatMap.Cell::figure)
                        .filter(figure -> figure.value().value().isPresent())
                        .anyMatch(HeatMapComposer::differs))
                .count();
    }

    private static List<Row> rows(HeatMapModel model) {
        return model.areas().stream().flatMap(area -> area.rows().stream()).toList();
    }
}
