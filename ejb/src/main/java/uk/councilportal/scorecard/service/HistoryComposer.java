package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ControlChart;
import uk.councilportal.scorecard.model.SpcSignal;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.target.model.TargetSetting;

/** Composes the months of one indicator with the counts behind them, and what its chart may draw. */
final class HistoryComposer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ShownFigures figures;
    private final ScorecardCalculation calculation;
    private final RowKey row;
    private final List<SpcSignal> signals;

    HistoryComposer(ShownFigures figures, RowKey row) {
        this.figures = figures;
        this.calculation = figures.calculation();
        this.row = row;
        this.signals = chart().map(ControlChart::signals).orElse(List.of());
    }

    List<MonthLine> months() {
        List<MonthLine> lines = new ArrayList<>();
        int point = 0;
        for (ReportingPeriod month : calculation.months()) {
            boolean known = figures.value(row, month).isKnown();
            lines.add(line(month, known ? signal(point) : SpcSignal.NOT_AVAILABLE));
            point += known ? 1 : 0;
        }
        return lines;
    }

    /** The chart leaves out months without a figure. */
    ChartSeries chart(Optional<TargetSetting> target) {
        List<ChartPoint> points = months().stream()
                .filter(line -> line.figure().value().state().showsNumber())
                .map(line ->
                        new ChartPoint(line.figure().period(), line.figure().value(), line.spc()))
                .toList();
        return new ChartSeries(
                points,
                limit(chart().map(ControlChart::mean)),
                limit(chart().map(ControlChart::lower)),
                limit(chart().map(ControlChart::upper)),
                chart().map(ControlChart::trial).orElse(true),
                shown(target.flatMap(HistoryComposer::drawn), MissingReason.NO_TARGET));
    }

    private MonthLine line(ReportingPeriod month, SpcSignal signal) {
        return new MonthLine(
                figures.periodFigure(row, month),
                ShownFigures.count(counted(month, true)),
                ShownFigures.count(counted(month, false)),
                calculation.rating(row.code(), row.breakdown(), month).status(),
                signal);
    }

    /** The numerator or denominator as entered, or the figure the formula takes for it. */
    private Optional<BigDecimal> counted(ReportingPeriod month, boolean numerator) {
        Optional<Amounts> entered =
                figures.entered(row, month).map(Observation::amounts).filter(Amounts::isFraction);
        if (entered.isPresent()) {
            return numerator ? entered.get().numerator() : entered.get().denominator();
        }
        return formula(month)
                .flatMap(formula -> numerator ? Optional.of(formula.numerator()) : formula.denominator())
                .flatMap(expression -> single(expression, month));
    }

    private Optional<Formula> formula(ReportingPeriod month) {
        return row.indicator().derivation().formulas().stream()
                .filter(formula -> formula.scope().covers(figures.reduce(row.breakdown()), month))
                .filter(formula -> formula.denominator().isPresent())
                .findFirst();
    }

    private Optional<BigDecimal> single(Expression expression, ReportingPeriod month) {
        if (expression.terms().size() != 1
                || !(expression.terms().get(0).term() instanceof Term.FigureOf figure)
                || figure.component() != Term.Component.VALUE
                || figure.selection().isPresent()) {
            return Optional.empty();
        }
        return calculation.value(figure.code(), row.breakdown(), month).known();
    }

    private Optional<ControlChart> chart() {
        return calculation.chart(row.code(), row.breakdown());
    }

    private SpcSignal signal(int point) {
        return point < signals.size() ? signals.get(point) : SpcSignal.NOT_AVAILABLE;
    }

    /** A limit no figure can reach is cut: nothing is below zero, no percentage above a hundred. */
    private DisclosedValue limit(Optional<BigDecimal> limit) {
        BigDecimal highest = row.indicator().measure().unit() == MeasureUnit.PERCENT ? HUNDRED : null;
        return shown(
                limit.map(value -> value.max(BigDecimal.ZERO))
                        .map(value -> highest == null ? value : value.min(highest)),
                MissingReason.SERIES_INCOMPLETE);
    }

    private DisclosedValue shown(Optional<BigDecimal> number, MissingReason otherwise) {
        MeasureValue value = number.map(MeasureValue::of).orElseGet(() -> MeasureValue.missing(otherwise));
        return DisclosedValue.of(value, row.indicator().format());
    }

    /** The one line a target can be drawn as: the figure aimed at, or the bound from which a figure is green. */
    private static Optional<BigDecimal> drawn(TargetSetting target) {
        return target.target()
                .or(() -> target.tolerance()
                        .green()
                        .flatMap(green -> green.isBand()
                                ? Optional.empty()
                                : green.lower().or(green::upper)));
    }
}
