package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figure of a year, or of the year so far, from the figures of its months (calculation rules, 2).
 *
 * <p>Counts are added; percentages are worked out again from the year's numerators and denominators, never averaged;
 * stocks and rolling figures are the latest one.
 */
final class YearToDateRule {

    private final FigureValues figures;

    YearToDateRule(FigureValues figures) {
        this.figures = figures;
    }

    /** The figure of the year; its formula, if it has one, has been tried before. */
    MeasureValue build(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        Function<ReportingPeriod, MeasureValue> series = period -> figures.value(indicator.code(), breakdown, period);
        return switch (indicator.year().basis()) {
            case SUM_OF_MONTHS -> sum(entryPeriods(indicator, breakdown, year), series);
            case RECOMPUTED -> recomputed(indicator, breakdown, year);
            case MONTH_END, ROLLING_YEAR, CUMULATIVE, LATEST_QUARTER, ACADEMIC_YEAR_CUMULATIVE ->
                latest(entryPeriods(indicator, breakdown, year), series);
            case ACADEMIC_YEAR_AVERAGE -> mean(entryPeriods(indicator, breakdown, year), series);
            case AVERAGE_OF_NAMED_MONTHS -> meanOfNamedMonths(indicator, breakdown, year);
            case SIX_MONTHS_AND_MONTH, IN_MONTH, NONE -> MeasureValue.missing(MissingReason.NO_RULE, "no year figure");
        };
    }

    /** The numerator or denominator of the year. */
    MeasureValue component(
            IndicatorDefinition indicator, Term.Component component, Breakdown breakdown, ReportingPeriod year) {
        Term.FigureOf figure = new Term.FigureOf(indicator.code(), Optional.empty(), component);
        Function<ReportingPeriod, MeasureValue> series = period -> figures.component(figure, breakdown, period);
        List<ReportingPeriod> periods = entryPeriods(indicator, breakdown, year);
        return indicator.year().basis().takesLatest() ? latest(periods, series) : sum(periods, series);
    }

    /** The last period of the year so far that has a figure. */
    Optional<ReportingPeriod> lastWithFigure(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        List<ReportingPeriod> periods = new ArrayList<>(entryPeriods(indicator, breakdown, year));
        periods.sort(Comparator.reverseOrder());
        return periods.stream()
                .filter(period ->
                        figures.value(indicator.code(), breakdown, period).isKnown())
                .findFirst();
    }

    private MeasureValue recomputed(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        MeasureValue numerator = component(indicator, Term.Component.NUMERATOR, breakdown, year);
        MeasureValue denominator = component(indicator, Term.Component.DENOMINATOR, breakdown, year);
        if (numerator instanceof MeasureValue.Known top && denominator instanceof MeasureValue.Known bottom) {
            return RatioRule.percentage(top.value(), bottom.value());
        }
        return indicator
                .year()
                .weight()
                .map(weight -> weightedMean(indicator, weight, breakdown, year))
                .orElseGet(() ->
                        MeasureValue.missing(MissingReason.INPUT_MISSING, "numerators of the months are not kept"));
    }

    /** Percentages weighted by their denominators give the percentage of the sums (calculation rules, 2.3). */
    private MeasureValue weightedMean(
            IndicatorDefinition indicator, Expression weight, Breakdown breakdown, ReportingPeriod year) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (ReportingPeriod period : entryPeriods(indicator, breakdown, year)) {
            MeasureValue value = figures.value(indicator.code(), breakdown, period);
            if (isGap(value)) {
                return incomplete(period);
            }
            MeasureValue of = figures.formulas().evaluate(weight, breakdown, period);
            if (value instanceof MeasureValue.Known known && of instanceof MeasureValue.Known weighing) {
                sum = sum.add(known.value().multiply(weighing.value()));
                weights = weights.add(weighing.value());
            }
        }
        return weights.signum() == 0
                ? MeasureValue.missing(MissingReason.INPUT_MISSING, weight.toString())
                : RatioRule.ratio(sum, weights, BigDecimal.ONE);
    }

    private MeasureValue meanOfNamedMonths(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        IndicatorCode source = indicator.year().source().orElse(indicator.code());
        List<ReportingPeriod> named = ReportingPeriod.yearToDate(
                        year.end().financialYear().last())
                .eachMonth()
                .filter(month -> indicator.year().months().contains(month.month()))
                .map(ReportingPeriod::month)
                .toList();
        Optional<ReportingPeriod> gap = named.stream()
                .filter(month -> month.end().isAfter(year.end())
                        || !figures.value(source, breakdown, month).isKnown())
                .findFirst();
        return gap.map(YearToDateRule::incomplete)
                .orElseGet(() -> mean(named, month -> figures.value(source, breakdown, month)));
    }

    /** The periods figures are entered for that make up the year, oldest first. */
    private List<ReportingPeriod> entryPeriods(
            IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        YearToDateBasis basis = indicator.year().basis();
        ReportingPeriod span = basis.isAcademic() ? ReportingPeriod.academicYearToDate(year.end()) : year;
        if (indicator.measure().frequency() == Frequency.MONTHLY) {
            return span.eachMonth().map(ReportingPeriod::month).toList();
        }
        Stream<ReportingPeriod> entered = figures.observations().periods(indicator.code(), breakdown).stream();
        return entered.filter(period -> belongsTo(period, span, basis)).sorted().toList();
    }

    private static boolean belongsTo(ReportingPeriod period, ReportingPeriod span, YearToDateBasis basis) {
        ReportingMonth end = period.end();
        if (end.isAfter(span.end())) {
            return false;
        }
        return switch (period.type()) {
            case ROLLING -> basis.takesLatest();
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> false;
            case MONTH -> basis.takesLatest() && !end.isBefore(span.start());
            case QUARTER, TERM -> !end.isBefore(span.start());
        };
    }

    /**
     * Months the council declared empty are left out; a month for which nothing was entered makes the year incomplete.
     */
    private static MeasureValue sum(List<ReportingPeriod> periods, Function<ReportingPeriod, MeasureValue> series) {
        Optional<ReportingPeriod> gap =
                periods.stream().filter(period -> isGap(series.apply(period))).findFirst();
        return gap.map(YearToDateRule::incomplete)
                .orElseGet(() -> known(periods, series)
                        .reduce(BigDecimal::add)
                        .map(MeasureValue::of)
                        .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED)));
    }

    private static boolean isGap(MeasureValue value) {
        return value.missingReason()
                .filter(reason -> reason == MissingReason.NOT_ENTERED
                        || reason == MissingReason.INPUT_MISSING
                        || reason == MissingReason.SERIES_INCOMPLETE)
                .isPresent();
    }

    private static MeasureValue incomplete(ReportingPeriod gap) {
        return MeasureValue.missing(MissingReason.SERIES_INCOMPLETE, "no figure for " + gap);
    }

    private static MeasureValue latest(List<ReportingPeriod> periods, Function<ReportingPeriod, MeasureValue> series) {
        return known(periods, series)
                .reduce((earlier, later) -> later)
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED));
    }

    private static MeasureValue mean(List<ReportingPeriod> periods, Function<ReportingPeriod, MeasureValue> series) {
        return TwelveMonthRule.average(known(periods, series).toList());
    }

    private static Stream<BigDecimal> known(
            List<ReportingPeriod> periods, Function<ReportingPeriod, MeasureValue> series) {
        return periods.stream().map(series).flatMap(value -> value.known().stream());
    }
}
