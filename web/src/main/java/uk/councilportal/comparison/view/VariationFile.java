package uk.councilportal.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.api.CsvTable;

/** A funnel plot or a control chart as a file: what is drawn, with full precision, and for whom it was made. */
final class VariationFile {

    private static final List<String> FIGURE = List.of("indicator", "month", "council", "name", "value", "displayed");
    private static final List<String> FUNNEL = List.of(
            "numerator", "denominator", "average", "lower_95", "upper_95", "lower_99_8", "upper_99_8", "position");
    private static final List<String> CHART = List.of(
            "phase",
            "mean",
            "lower_limit",
            "upper_limit",
            "signal",
            "signal_reason",
            "target",
            "target_assurance",
            "series_break",
            "series_break_reason");

    private VariationFile() {}

    /** One line for each council, with or without a point. */
    static CsvTable of(FunnelPlot plot) {
        Stream<List<String>> points = plot.points().stream()
                .map(point -> line(
                        figure(plot.indicator().code(), plot.period(), point.council(), point.figure()),
                        limits(plot, point),
                        AboutColumns.of(point.council(), point.figure(), plot.policy())));
        List<String> none = FUNNEL.stream().map(column -> "").toList();
        Stream<List<String>> others = plot.without().stream()
                .map(line -> line(
                        figure(plot.indicator().code(), plot.period(), line.council(), line.figure()),
                        none,
                        AboutColumns.of(line.council(), line.figure(), plot.policy())));
        return new CsvTable(
                line(FIGURE, FUNNEL, AboutColumns.HEADS),
                Stream.concat(points, others).toList());
    }

    private static List<String> limits(FunnelPlot plot, FunnelPlot.Point point) {
        Optional<FunnelPlot.Limit> limit = point.limit();
        return List.of(
                FileNumber.of(point.counts().numerator()),
                FileNumber.of(point.counts().denominator()),
                FileNumber.of(plot.average()),
                FileNumber.of(limit.map(each -> each.likely().lower())),
                FileNumber.of(limit.map(each -> each.likely().upper())),
                FileNumber.of(limit.map(each -> each.possible().lower())),
                FileNumber.of(limit.map(each -> each.possible().upper())),
                point.position().map(Enum::name).orElse(""));
    }

    /** One line for each month, with or without a point. */
    static CsvTable of(ProcessChart chart) {
        List<List<String>> lines = IntStream.range(0, chart.points().size())
                .mapToObj(at -> line(
                        figure(
                                chart.indicator().code(),
                                ReportingPeriod.month(chart.points().get(at).month()),
                                chart.council(),
                                chart.points().get(at).figure()),
                        signal(chart, at),
                        AboutColumns.of(chart.council(), chart.points().get(at).figure(), chart.policy())))
                .toList();
        return new CsvTable(line(FIGURE, CHART, AboutColumns.HEADS), lines);
    }

    private static List<String> signal(ProcessChart chart, int at) {
        ProcessChart.Phase phase = chart.phase(at);
        ProcessChart.Point point = chart.points().get(at);
        return List.of(
                String.valueOf(chart.phases().indexOf(phase) + 1),
                FileNumber.of(phase.limits().flatMap(limits -> limits.mean().value())),
                FileNumber.of(phase.limits().flatMap(limits -> limits.lower().value())),
                FileNumber.of(phase.limits().flatMap(limits -> limits.upper().value())),
                point.signal().name(),
                point.reason().name(),
                FileNumber.of(point.target()),
                chart.latest().equals(phase) ? chart.aim().assurance().name() : "",
                chart.breaksAt(at) ? "yes" : "",
                SeriesBreak.listed(chart.redefinedAt(at)));
    }

    private static List<String> figure(
            String indicator, ReportingPeriod period, ComparedCouncil council, ShownFigure figure) {
        return List.of(
                indicator,
                period.code(),
                council.code().value(),
                council.name(),
                FileNumber.of(figure.value()),
                figure.value().displayed());
    }

    @SafeVarargs
    private static List<String> line(List<String>... parts) {
        List<String> line = new ArrayList<>();
        for (List<String> part : parts) {
            line.addAll(part);
        }
        return line;
    }
}
