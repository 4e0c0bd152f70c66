package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.comparison.rules.AssuranceRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.observation.rules.ControlChartRule;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Puts the control chart of one council together. Only figures that are shown go in; where the council measures otherwise
 * from some month on a new phase begins, and no limit, run or trend goes across.
 */
final class ProcessComposer {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Comparison comparison;
    private final String code;
    private final TargetLines targets;

    ProcessComposer(Comparison comparison, String code, TargetLines targets) {
        this.comparison = comparison;
        this.code = code;
        this.targets = targets;
    }

    /** All months from the first to the last of which anything is seen. */
    ProcessChart chart(ComparedCouncil council) {
        List<ProcessChart.Point> points = months(council.code()).stream()
                .map(month -> new ProcessChart.Point(
                        month,
                        comparison.figure(council.code(), code, month),
                        targets.of(council, month),
                        SpcSignal.NOT_AVAILABLE,
                        SpcReason.NONE))
                .toList();
        List<ProcessChart.Point> signalled = new ArrayList<>();
        List<ProcessChart.Phase> phases = new ArrayList<>();
        Optional<ControlChart> last = Optional.empty();
        for (List<ProcessChart.Point> phase : phases(points)) {
            last = control(phase);
            phases.add(new ProcessChart.Phase(
                    signalled.size(),
                    signalled.size() + phase.size(),
                    last.map(chart -> limits(chart, measure(phase)))));
            signalled.addAll(last.map(chart -> signalled(phase, chart)).orElse(phase));
        }
        return new ProcessChart(heading(points), council, signalled, phases, aim(points, last), comparison.policy());
    }

    /** The months from one break of the series to the next. */
    private List<List<ProcessChart.Point>> phases(List<ProcessChart.Point> points) {
        List<ShownFigure> figures =
                points.stream().map(ProcessChart.Point::figure).toList();
        List<Integer> ends = new ArrayList<>(SeriesBreaks.all(
                figures,
                SeriesBreaks.redefined(
                        figures,
                        points.stream().map(ProcessChart.Point::month).toList(),
                        comparison.catalogue().breaks(code))));
        ends.add(points.size());
        List<List<ProcessChart.Point>> phases = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            phases.add(points.subList(from, to));
            from = to;
        }
        return phases;
    }

    private Optional<ControlChart> control(List<ProcessChart.Point> phase) {
        List<BigDecimal> numbers = phase.stream()
                .flatMap(point -> point.figure().number().stream())
                .toList();
        return ControlChartRule.chart(numbers, measure(phase).polarity());
    }

    /** The target beside the latest figure, and what the latest phase says of it. */
    private ProcessChart.Aim aim(List<ProcessChart.Point> points, Optional<ControlChart> last) {
        Optional<DisclosedValue> target = points.stream()
                .filter(point -> point.figure().number().isPresent())
                .reduce((one, other) -> other)
                .map(ProcessChart.Point::target)
                .filter(value -> value.value().isPresent());
        Optional<Assurance> assurance = target.flatMap(DisclosedValue::value)
                .flatMap(number -> last.map(chart ->
                        AssuranceRule.assurance(chart, number, measure(points).polarity())));
        return new ProcessChart.Aim(target, assurance.orElse(Assurance.NOT_AVAILABLE));
    }

    /** The indicator as it reads in the last of the months. */
    private StandardHeading heading(List<ProcessChart.Point> points) {
        return points.isEmpty()
                ? comparison.catalogue().heading(code)
                : comparison
                        .catalogue()
                        .heading(code, points.get(points.size() - 1).month());
    }

    /** How the figures of a phase are read, which may have changed since. */
    private Measure measure(List<ProcessChart.Point> phase) {
        return heading(phase).measure();
    }

    private List<ReportingMonth> months(AuthorityCode council) {
        SortedSet<ReportingMonth> published = comparison.months(council, code);
        return published.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, published.first().monthsUntil(published.last()))
                        .mapToObj(published.first()::plus)
                        .toList();
    }

    private static ProcessChart.Limits limits(ControlChart chart, Measure measure) {
        return new ProcessChart.Limits(
                shown(chart.mean(), measure),
                shown(possible(chart.lower(), measure), measure),
                shown(possible(chart.upper(), measure), measure),
                chart.trial());
    }

    /** A limit as far as a figure can reach it: nothing is below none, and no share above all. */
    private static BigDecimal possible(BigDecimal limit, Measure measure) {
        BigDecimal notNegative = limit.max(BigDecimal.ZERO);
        return measure.unit() == MeasureUnit.PERCENT ? notNegative.min(ALL) : notNegative;
    }

    private static List<ProcessChart.Point> signalled(List<ProcessChart.Point> points, ControlChart chart) {
        Iterator<SpcSignal> signals = chart.signals().iterator();
        Iterator<SpcReason> reasons = chart.reasons().iterator();
        return points.stream()
                .map(point -> point.figure().number().isEmpty() ? point : point.with(signals.next(), reasons.next()))
                .toList();
    }

    private static DisclosedValue shown(BigDecimal number, Measure measure) {
        return DisclosedValue.shown(number, measure.format().format(number));
    }
}
