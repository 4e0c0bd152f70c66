package uk.councilportal.comparison.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.ChartJson;
import uk.councilportal.platform.faces.Messages;

/**
 * A chart of lines for Chart.js. How they look is said in words that the page's script turns into colours, shapes and
 * dashes. Only points the reader may see are in it; a month without one leaves a gap.
 */
final class TrendConfiguration {

    private final TrendTable table;
    private final List<TrendLine> lines;

    private TrendConfiguration(TrendTable table, List<TrendLine> lines) {
        this.table = table;
        this.lines = lines;
    }

    static TrendConfiguration of(TrendTable table, List<TrendLine> lines) {
        return new TrendConfiguration(table, lines);
    }

    /** The configuration as text that is safe inside a script element. */
    String json() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        table.months().forEach(month -> labels.add(month.shortName()));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        lines.stream().filter(TrendLine::drawn).forEach(line -> sets.add(set(line)));
        lines.stream().filter(TrendLine::aimed).forEach(line -> sets.add(target(line)));
        return ChartJson.of(
                "line", Json.createObjectBuilder().add("labels", labels).add("datasets", sets), options());
    }

    private static JsonObjectBuilder set(TrendLine line) {
        JsonArrayBuilder breaks = Json.createArrayBuilder();
        line.line().breaks().forEach(breaks::add);
        return Json.createObjectBuilder()
                .add("role", "council")
                .add("style", line.look().style())
                .add("shape", line.look().shape().chartName())
                .add("dash", line.look().dash())
                .add("label", line.name())
                .add("end", line.name() + " " + last(line))
                .add("breaks", breaks)
                .add("data", numbers(line.line().points().stream().map(ShownFigure::value)));
    }

    private static JsonObjectBuilder target(TrendLine line) {
        return Json.createObjectBuilder()
                .add("role", "target")
                .add(
                        "label",
                        Messages.text(
                                "chart.line.target", line.target().orElseThrow().displayed()))
                .add("data", numbers(line.targets().stream()));
    }

    private static JsonArrayBuilder numbers(Stream<DisclosedValue> figures) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        figures.forEach(figure -> figure.value().ifPresentOrElse(values::add, values::addNull));
        return values;
    }

    private static String last(TrendLine line) {
        return line.line().points().stream()
                .filter(point -> point.number().isPresent())
                .map(ShownFigure::value)
                .reduce((one, other) -> other)
                .orElseThrow()
                .displayed();
    }

    private JsonObjectBuilder options() {
        Set<Integer> breaks =
                lines.stream().flatMap(line -> line.line().breaks().stream()).collect(Collectors.toSet());
        JsonArrayBuilder places = Json.createArrayBuilder();
        breaks.stream().sorted().forEach(places::add);
        return Json.createObjectBuilder()
                .add("unit", table.indicator().measure().unit().sign())
                .add("breaks", places);
    }
}
