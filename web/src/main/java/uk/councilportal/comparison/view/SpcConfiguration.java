package uk.councilportal.comparison.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
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
        chart.phases()
                .forEach(phase -> phase.limits().ifPresent(limits -> {
                    line(sets, phase, limits.upper(), new Role("limits", "chart.line.upper"));
                    line(sets, phase, limits.lower(), new Role("limits", "chart.line.lower"));
                    line(sets, phase, limits.mean(), new Role("mean", "chart.line.mean"));
                }));
        chart.aim().target().ifPresent(target -> sets.add(target(target)));
        return ChartJson.of(
                "line",
                Json.createObjectBuilder().add("labels", labels).add("datasets", sets),
                Json.createObjectBuilder()
                        .add("unit", chart.indicator().measure().unit().sign())
                        .add("breaks", breaks()));
    }

    private JsonArrayBuilder breaks() {
        JsonArrayBuilder breaks = Json.createArrayBuilder();
        rows.stream().filter(SpcRow::broken).map(SpcRow::at).forEach(breaks::add);
        return breaks;
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
                .add("breaks", breaks())
                .add("label", chart.council().name())
                .add("data", values)
                .add("pointStyle", shapes)
                .add("pointBackgroundColor", colours);
    }

    /** What a level line is, for the script that draws it and in words. */
    private record Role(String name, String key) {}

    /** A level line over one phase; only those of the latest phase are named at their end. */
    private void line(JsonArrayBuilder sets, ProcessChart.Phase phase, DisclosedValue height, Role role) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (int at = 0; at < rows.size(); at++) {
            if (phase.from() <= at && at < phase.to()) {
                values.add(height.value().orElseThrow());
            } else {
                values.addNull();
            }
        }
        String label = Messages.text(role.key(), height.displayed());
        sets.add(Json.createObjectBuilder()
                .add("role", role.name())
                .add("phase", chart.phases().indexOf(phase))
                .add("label", label)
                .add("end", phase.equals(chart.latest()) ? label : "")
                .add("data", values));
    }

    private JsonObjectBuilder target(DisclosedValue latest) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        rows.forEach(row -> row.target().value().ifPresentOrElse(values::add, values::addNull));
        return Json.createObjectBuilder()
                .add("role", "target")
                .add("label", Messages.text("chart.line.target", latest.displayed()))
                .add("data", values);
    }
}
