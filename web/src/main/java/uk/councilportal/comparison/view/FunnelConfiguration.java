package uk.councilportal.comparison.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.FunnelPlot.Limit;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.platform.faces.ChartJson;
import uk.councilportal.platform.faces.Messages;

/**
 * A funnel plot for Chart.js: limits and average over the size, a point for each council that may be shown. Colours are
 * names of the style sheet, which the page's script replaces by the colours of the theme.
 */
final class FunnelConfiguration {

    private final FunnelPlot plot;
    private final List<FunnelRow> rows;

    FunnelConfiguration(FunnelPlot plot, List<FunnelRow> rows) {
        this.plot = plot;
        this.rows = rows.stream().filter(row -> row.place().isPresent()).toList();
    }

    /** The configuration as text that is safe inside a script element. */
    String json() {
        JsonArrayBuilder sets = Json.createArrayBuilder().add(points());
        line(
                sets,
                "funnel998",
                Messages.text("funnel.line.998"),
                limit -> limit.possible().upper());
        line(sets, "funnel998", "", limit -> limit.possible().lower());
        line(
                sets,
                "funnel95",
                Messages.text("funnel.line.95"),
                limit -> limit.likely().upper());
        line(sets, "funnel95", "", limit -> limit.likely().lower());
        BigDecimal average = plot.average().value().orElseThrow();
        line(sets, "mean", Messages.text("funnel.line.average", plot.average().displayed()), limit -> average);
        return ChartJson.of(
                "scatter",
                Json.createObjectBuilder().add("datasets", sets),
                Json.createObjectBuilder()
                        .add("unit", plot.indicator().measure().unit().sign())
                        .add("size", Messages.text("funnel.size")));
    }

    private JsonObjectBuilder points() {
        JsonArrayBuilder places = Json.createArrayBuilder();
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder shapes = Json.createArrayBuilder();
        JsonArrayBuilder colours = Json.createArrayBuilder();
        JsonArrayBuilder strong = Json.createArrayBuilder();
        JsonArrayBuilder below = Json.createArrayBuilder();
        for (FunnelRow row : rows) {
            FunnelPlot.Point point = row.point().orElseThrow();
            places.add(point(point.counts().denominator().value().orElseThrow(), number(point.figure())));
            names.add(row.name() + " " + row.value().displayed());
            shapes.add(row.place().orElseThrow().shape());
            colours.add(row.place().orElseThrow().token());
            strong.add(row.focus());
            below.add(isBelow(point));
        }
        return Json.createObjectBuilder()
                .add("role", "points")
                .add("label", plot.indicator().title())
                .add("names", names)
                .add("shapes", shapes)
                .add("pointBackgroundColor", colours)
                .add("strong", strong)
                .add("below", below)
                .add("data", places);
    }

    /** Whether the name stands under the point, so that it keeps clear of the limits. */
    private static boolean isBelow(FunnelPlot.Point point) {
        return point.position()
                .filter(place -> place == FunnelPosition.BELOW || place == FunnelPosition.FAR_BELOW)
                .isPresent();
    }

    private static BigDecimal number(ShownFigure figure) {
        return figure.number().orElseThrow();
    }

    private void line(JsonArrayBuilder sets, String role, String end, Function<Limit, BigDecimal> height) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        plot.limits().forEach(limit -> places.add(point(limit.denominator(), height.apply(limit))));
        sets.add(Json.createObjectBuilder()
                .add("role", role)
                .add("label", end)
                .add("end", end)
                .add("showLine", true)
                .add("data", places));
    }

    private static JsonObjectBuilder point(BigDecimal across, BigDecimal up) {
        return Json.createObjectBuilder().add("x", across).add("y", up);
    }
}
