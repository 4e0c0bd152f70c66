package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

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
        for (PeriodFigure figure : figures.periodFigures(row, calculation.months())) {
            boolean known = figures.value(row, figure.period()).isKnown();
            lines.add(line(figure, known ? signal(point) : SpcSignal.NOT_AVAILABLE));
            point += known ? 1 : 0;
        }
        return lines;
    }

    /** The chart leaves out months without a figure. */
    ChartSeries chart(DisclosedValue target) {
        List<ChartPoint> points = months().stream()
                .filter(line -> line.figure().value().state().showsNumber())
                .map(line -> new ChartPoint(
                        line.figure().period(),
                        line.figure().value(),
                        line.spc(),
                        line.figure().breaks()))
                .toList();
        return new ChartSeries(
                points,
                limit(chart().map(ControlChart::mean)),
                limit(chart().map(ControlChart::lower)),
                limit(chart().map(ControlChart::upper)),
                chart().map(ControlChart::trial).orElse(true),
                target);
    }

    private MonthLine line(PeriodFigure figure, SpcSignal signal) {
        ReportingPeriod month = figure.period();
        return new MonthLine(
                figure,
                figures.count(row, month, counted(month, true)),
                figures.count(row, month, counted(month, false)),
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
        ResultCounts counts = ResultCounts.of(row.indicator(), figures.reduce(row.breakdown()), month);
        return (numerator ? counts.numerator() : counts.denominator())
                .flatMap(code -> calculation.value(code, row.breakdown(), month).known());
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
        MeasureValue cut = limit.map(value -> value.max(BigDecimal.ZERO))
                .map(value -> highest == null ? value : value.min(highest))
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(MissingReason.SERIES_INCOMPLETE));
        return DisclosedValue.of(cut, row.indicator().format());
    }
}
