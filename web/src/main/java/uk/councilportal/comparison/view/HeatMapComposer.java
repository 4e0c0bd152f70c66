package uk.councilportal.comparison.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.view.HeatMapModel.Area;
import uk.councilportal.comparison.view.HeatMapModel.Cell;
import uk.councilportal.comparison.view.HeatMapModel.Column;
import uk.councilportal.comparison.view.HeatMapModel.Place;
import uk.councilportal.comparison.view.HeatMapModel.Row;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.platform.faces.Messages;

/** Puts a heat map into the shape of its table: the council looked at first, indicators by area, a place in each cell. */
final class HeatMapComposer {

    /** Fewer figures have no best one. */
    private static final int FEWEST = 2;

    private final HeatMap map;
    private final List<Integer> order;
    private final Optional<AuthorityCode> focus;

    HeatMapComposer(HeatMap map, Optional<AuthorityCode> focus) {
        this.map = map;
        this.focus = focus;
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, map.councils().size())
                        .filter(this::isFocus)
                        .boxed()
                        .toList());
        IntStream.range(0, map.councils().size())
                .filter(column -> !isFocus(column))
                .forEach(columns::add);
        this.order = List.copyOf(columns);
    }

    private boolean isFocus(int column) {
        return focus.filter(map.councils().get(column).code()::equals).isPresent();
    }

    /** The table with its links. */
    HeatMapModel model(HeatMapLinks links) {
        Map<String, List<Row>> areas = map.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.indicator().area(),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row(row, links), Collectors.toList())));
        return new HeatMapModel(
                Messages.text("heatmap.caption", ComparisonWords.period(map.period())),
                order.stream().map(index -> column(index, links)).toList(),
                areas.entrySet().stream()
                        .map(area -> new Area(area.getKey(), area.getValue()))
                        .toList());
    }

    private Column column(int index, HeatMapLinks links) {
        ComparedCouncil council = map.councils().get(index);
        return new Column(
                council.name(), isFocus(index), links.profile(council.code().value()));
    }

    private Row row(HeatMap.Row row, HeatMapLinks links) {
        String indicator = row.indicator().code();
        boolean ranked = mayHaveBest(row);
        return new Row(
                row.indicator().title(),
                links.league(indicator),
                Messages.text("compare.polarity." + row.indicator().measure().polarity()),
                order.stream()
                        .map(column -> cell(
                                row.cells().get(column),
                                ranked,
                                links.trends(
                                        indicator,
                                        map.councils().get(column).code().value())))
                        .toList());
    }

    private static Cell cell(HeatMap.Cell cell, boolean mayBeBest, String address) {
        return new Cell(
                cell.figure().value(),
                place(cell, mayBeBest),
                ComparisonWords.definition(cell.figure())
                        .filter(grade -> grade != Comparability.SAME)
                        .map(ComparisonMarks::of),
                address);
    }

    private static Optional<Place> place(HeatMap.Cell cell, boolean mayBeBest) {
        return cell.standing()
                .band()
                .map(band -> Place.valueOf(band.name()))
                .or(() -> Optional.of(Place.BEST)
                        .filter(best -> mayBeBest && cell.standing().rank().orElse(0) == 1));
    }

    /** Whether a best figure is marked: not where definitions differ, and not where quarters are shown. */
    static boolean mayHaveBest(HeatMap.Row row) {
        List<ShownFigure> known = row.cells().stream()
                .map(HeatMap.Cell::figure)
                .filter(figure -> figure.value().value().isPresent())
                .toList();
        return known.size() >= FEWEST
                && row.cells().stream().noneMatch(cell -> cell.standing().band().isPresent())
                && known.stream().noneMatch(HeatMapComposer::differs);
    }

    /** Whether a figure has another definition than the catalogue. */
    static boolean differs(ShownFigure figure) {
        return figure.comparability()
                .filter(grade -> grade.compareTo(Comparability.CLOSE) > 0)
                .isPresent();
    }
}
