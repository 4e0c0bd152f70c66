package uk.councilportal.scorecard.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.ChartJson;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.ChartPoint;
import uk.councilportal.scorecard.service.ChartSeries;
import uk.councilportal.scorecard.service.IndicatorDetail;

/**
 * A control chart for Chart.js. Colours are names of style-sheet tokens ({@code --chart-1}), which the page's script
 * replaces by the colours of the theme. Only points the reader may see are in it; a month without one leaves a gap.
 */
final class ChartConfiguration {

    private final IndicatorDetail detail;
    private final ChartSeries series;
    private final List<ReportingMonth> months;
    private final Map<ReportingMonth, ChartPoint> points;

    private ChartConfiguration(IndicatorDetail detail) {
        this.detail = detail;
        this.series = detail.chart();
        this.points = series.points().stream()
                .collect(Collectors.toMap(point -> point.period().end(), Function.identity(), (one, other) -> other));
        ReportingMonth first = series.points().get(0).period().end();
        ReportingMonth last =
                series.points().get(series.points().size() - 1).period().end();
        this.months = IntStream.rangeClosed(0, first.monthsUntil(last))
                .mapToObj(first::plus)
                .toList();
    }

    static ChartConfiguration of(IndicatorDetail detail) {
        return new ChartConfiguration(detail);
    }

    /** The configuration as text that is safe inside a script element. */
    String json() {
        return ChartJson.of(
                "line", Json.createObjectBuilder().add("labels", labels()).add("datasets", datasets()), options());
    }

    private JsonArrayBuilder labels() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        months.forEach(month -> labels.add(month.shortName()));
        return labels;
    }

    private JsonArrayBuilder datasets() {
        JsonArrayBuilder sets = Json.createArrayBuilder().add(figures());
        line(sets, "chart.line.upper", series.upperLimit(), "limits");
        line(sets, "chart.line.lower", series.lowerLimit(), "limits");
        line(sets, "chart.line.mean", series.mean(), "mean");
        line(sets, "chart.line.target", series.target(), "target");
        return sets;
    }

    private JsonObjectBuilder figures() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        JsonArrayBuilder colours = Json.createArrayBuilder();
        for (ReportingMonth month : months) {
            Optional<ChartPoint> point = Optional.ofNullable(points.get(month));
            Optional<BigDecimal> value = point.flatMap(one -> one.value().value());
            value.ifPresentOrElse(values::add, values::addNull);
            colours.add(point.map(one -> colour(one.spc())).orElse("--spc-common"));
        }
        return Json.createObjectBuilder()
                .add("role", "figures")
                .add("breaks", breaks())
                .add("label", GridBody.title(detail.row().indicator().name()))
                .add("data", values)
                .add("pointBackgroundColor", colours);
    }

    private static String colour(SpcSignal signal) {
        return switch (signal) {
            case IMPROVEMENT -> "--spc-improving";
            case CONCERN -> "--spc-concern";
            case UNUSUAL -> "--ink";
            case NONE, NOT_AVAILABLE -> "--spc-common";
        };
    }

    private void line(JsonArrayBuilder sets, String key, DisclosedValue value, String role) {
        value.value().ifPresent(number -> {
            JsonArrayBuilder values = Json.createArrayBuilder();
            months.forEach(month -> values.add(number));
            sets.add(Json.createObjectBuilder()
                    .add("role", role)
                    .add("label", Messages.text(key, value.displayed()))
                    .add("data", values));
        });
    }

    private JsonObjectBuilder options() {
        boolean percent = detail.row().indicator().unit() == MeasureUnit.PERCENT;
        return Json.createObjectBuilder().add("unit", percent ? "%" : "").add("breaks", breaks());
    }

    /** The places of the points that are counted otherwise than the one before. */
    private JsonArrayBuilder breaks() {
        JsonArrayBuilder places = Json.createArrayBuilder();
        IntStream.range(0, months.size())
                .filter(at -> Optional.ofNullable(points.get(months.get(at)))
                        .filter(point -> !point.breaks().isEmpty())
                        .isPresent())
                .forEach(places::add);
        return places;
    }
}
