package uk.councilportal.comparison.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.ChartJson;
import uk.councilportal.platform.faces.Messages;

/**
 * A control chart for Chart.js. Colours are names of the style sheet, which the page's script replaces by the colours of
 * the theme. Only points the reader may see are in it; a month without one leaves a gap.
 */
final class SpcConfiguration {

    private final ProcessChart chart;
    private final List<SpcRow> rows;

    SpcConfiguration(ProcessChart chart, List<SpcRow> rows) {
        this.chart = chart;
        this.rows = rows;
    }

    /** The configuration as text that is safe inside a script element. */
    String json() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(row.point().month().shortName()));
        JsonArrayBuilder sets = Json.createArrayBuilder().add(figures());
        line(sets, "chart.line.upper", chart.limits().map(ProcessChart.Limits::upper), "limits");
        line(sets, "chart.line.lower", chart.limits().map(ProcessChart.Limits::lower), "limits");
        line(sets, "chart.line.mean", chart.limits().map(ProcessChart.Limits::mean), "mean");
        JsonArrayBuilder breaks = Json.createArrayBuilder();
        IntStream.range(0, rows.size()).filter(at -> rows.get(at).broken()).forEach(breaks::add);
        return ChartJson.of(
                "line",
                Json.createObjectBuilder().add("labels", labels).add("datasets", sets),
                Json.createObjectBuilder()
                        .add("unit", chart.indicator().measure().unit().sign())
                        .add("breaks", breaks));
    }

    private JsonObjectBuilder figures() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        JsonArrayBuilder colours = Json.createArrayBuilder();
        JsonArrayBuilder shapes = Json.createArrayBuilder();
        for (SpcRow row : rows) {
            SpcLook look = row.look().orElse(SpcLook.NONE);
            row.value().value().ifPresentOrElse(values::add, values::addNull);
            colours.add(look.token());
            shapes.add(look.shape());
        }
        return Json.createObjectBuilder()
                .add("role", "figures")
                .add("label", chart.council().name())
                .add("data", values)
                .add("pointStyle", shapes)
                .add("pointBackgroundColor", colours);
    }

    private void line(JsonArrayBuilder sets, String key, Optional<DisclosedValue> height, String role) {
        height.filter(value -> value.value().isPresent()).ifPresent(value -> {
            JsonArrayBuilder values = Json.createArrayBuilder();
            rows.forEach(row -> values.add(value.value().orElseThrow()));
            sets.add(Json.createObjectBuilder()
                    .add("role", role)
                    .add("label", Messages.text(key, value.displayed()))
                    .add("data", values));
        });
    }
}
