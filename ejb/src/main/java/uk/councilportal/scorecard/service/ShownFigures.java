package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.disclosure.rules.SmallNumberRule;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** The figures of a report as the council's own people see them: exact, small numbers marked, restated ones known. */
public final class ShownFigures {
    private static final Set<YearToDateBasis> STOCKS =
            EnumSet.of(YearToDateBasis.MONTH_END, YearToDateBasis.ROLLING_YEAR, YearToDateBasis.LATEST_QUARTER);

    private final ScorecardCalculation calculation;
    private final ObservationSet entered;
    private final Set<RestatedCell> restated;
    private final SmallMarks marks;
    private final NationalSeries national;

    /**
     * Shows the figures of a calculation from the same inputs.
     *
     * @param restated the figures shown as restated
     * @param marks by which policy small numbers are marked
     * @param national where the national series break, said in each row of figures
     */
    public ShownFigures(
            ScorecardInputs inputs,
            ScorecardCalculation calculation,
            Set<RestatedCell> restated,
            SmallMarks marks,
            NationalSeries national) {
        this.calculation = calculation;
        this.entered = new ObservationSet(inputs.observations(), new BreakdownReduction(inputs.dimensions()));
        this.restated = restated;
        this.marks = marks;
        this.national = national;
    }

    /** Where the national series of a row breaks. */
    StandardValidity national(RowKey row) {
        return national.of(row);
    }

    ScorecardCalculation calculation() {
        return calculation;
    }

    /** The figure of a period, unrounded. */
    public MeasureValue value(RowKey row, ReportingPeriod period) {
        return calculation.value(row.code(), row.breakdown(), period);
    }

    /** A figure of the indicator in its own form that belongs to a month. */
    public DisclosedValue shown(IndicatorDefinition indicator, MeasureValue value, ReportingMonth month) {
        DisclosedValue figure = DisclosedValue.of(value, indicator.format());
        return SmallNumberRule.markCount(figure, indicator.measure().unit(), marks.of(indicator.code(), month));
    }

    /** The figure of a period in the indicator's own form, small numbers marked. */
    public DisclosedValue shown(RowKey row, ReportingPeriod period) {
        DisclosedValue figure = shown(row.indicator(), value(row, period), period.end());
        DisclosurePolicy policy = marks.of(row.code(), period.end());
        return entered(row, period)
                .map(observation -> SmallNumberRule.markRatio(figure, observation.amounts(), policy))
                .orElse(figure);
    }

    /** The figure of a period with what was said about it. */
    public PeriodFigure periodFigure(RowKey row, ReportingPeriod period) {
        DisclosedValue figure = shown(row, period);
        boolean changed = restated.contains(new RestatedCell(row.code(), row.breakdown(), period));
        return new PeriodFigure(period, figure, changed, status(row, period, figure));
    }

    /** A row of figures, oldest first, each with the breaks of the national series since the one shown before it. */
    public List<PeriodFigure> periodFigures(RowKey row, List<ReportingPeriod> periods) {
        return broken(
                row, periods.stream().map(period -> periodFigure(row, period)).toList());
    }

    /** The same figures with the breaks of the national series in their row. */
    public List<PeriodFigure> broken(RowKey row, List<PeriodFigure> figures) {
        List<List<SeriesBreak>> breaks = SeriesBreakRule.along(
                figures.stream().map(figure -> counted(row, figure)).toList(),
                national(row).breaks());
        return IntStream.range(0, figures.size())
                .mapToObj(at -> figures.get(at).broken(breaks.get(at)))
                .toList();
    }

    private static Optional<ReportingPeriod> counted(RowKey row, PeriodFigure figure) {
        return figure.value().value().map(shown -> counted(row, figure.period()));
    }

    /** The months a figure counts: of a year's that is that of its last month, this month. */
    static ReportingPeriod counted(RowKey row, ReportingPeriod period) {
        boolean stock = period.type() == PeriodType.FINANCIAL_YEAR
                && STOCKS.contains(row.indicator().year().basis());
        return stock ? ReportingPeriod.month(period.end()) : period;
    }

    /** What was entered for a period, for the breakdown or an equivalent one. */
    public Optional<Observation> entered(RowKey row, ReportingPeriod period) {
        return entered.find(row.code(), row.breakdown(), period);
    }

    Set<ReportingPeriod> periods(RowKey row) {
        return entered.periods(row.code(), row.breakdown());
    }

    /** The breakdown without members that stand for all others. */
    public Breakdown reduce(Breakdown breakdown) {
        return entered.reduce(breakdown);
    }

    /** A whole number of children or cases that a row's figure of a period is made of. */
    DisclosedValue count(RowKey row, ReportingPeriod period, Optional<BigDecimal> number) {
        MeasureValue value = number.map(MeasureValue::of).orElseGet(() -> MeasureValue.missing(MissingReason.NO_RULE));
        return SmallNumberRule.markCount(
                DisclosedValue.of(value, new DisplayFormat(MeasureUnit.COUNT, 0)),
                MeasureUnit.COUNT,
                marks.of(row.code(), period.end()));
    }

    private ObservationStatus status(RowKey row, ReportingPeriod period, DisclosedValue figure) {
        return entered(row, period)
                .map(Observation::status)
                .orElse(figure.state().showsNumber() ? ObservationStatus.OK : ObservationStatus.NOT_AVAILABLE);
    }
}
