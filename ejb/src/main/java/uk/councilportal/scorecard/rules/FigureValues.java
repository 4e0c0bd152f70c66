package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figure of any indicator, breakdown and period of a report.
 *
 * <p>A figure that has a formula is worked out; where an input is missing, what was entered for it counts. Other
 * figures are entered. The figure of a year for which none was entered is formed from its months by the indicator's
 * year basis; a year figure that was entered is a later run of the same count and comes before the sum of the months.
 */
final class FigureValues {

    private final Map<IndicatorCode, IndicatorDefinition> definitions = new LinkedHashMap<>();
    private final ObservationSet observations;
    private final FormulaEvaluator formulas;
    private final YearToDateRule years;
    private final Map<Cell, SourcedValue> known = new HashMap<>();

    FigureValues(ScorecardInputs inputs) {
        inputs.indicators().forEach(indicator -> definitions.put(indicator.code(), indicator));
        observations = new ObservationSet(inputs.observations(), new BreakdownReduction(inputs.dimensions()));
        formulas = new FormulaEvaluator(this, new PopulationTable(inputs.populations()));
        years = new YearToDateRule(this);
    }

    /** The figure; missing when it can neither be worked out nor was entered. */
    MeasureValue value(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return sourced(code, breakdown, period).value();
    }

    /** The figure and where it comes from. */
    SourcedValue sourced(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        Cell cell = new Cell(code, breakdown, period);
        SourcedValue found = known.get(cell);
        if (found == null) {
            known.put(cell, SourcedValue.missing(MissingReason.INPUT_MISSING, "the formula refers to itself"));
            found = workOut(cell);
            known.put(cell, found);
        }
        return found;
    }

    /**
     * The numerator and the denominator the figure follows from: those of its formula, or those entered where it was
     * entered; empty where there are none. The figure itself is not among them.
     */
    Amounts fraction(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        Optional<Formula> ratio = sourced(code, breakdown, period).enteredInstead()
                ? Optional.empty()
                : definition(code)
                        .flatMap(indicator -> formula(indicator, breakdown, period))
                        .filter(formula -> formula.denominator().isPresent());
        if (ratio.isPresent()) {
            return new Amounts(
                    Optional.empty(),
                    formulas.evaluate(ratio.get().numerator(), breakdown, period)
                            .known(),
                    formulas.evaluate(ratio.get().denominator().orElseThrow(), breakdown, period)
                            .known());
        }
        return observations
                .find(code, breakdown, period)
                .map(Observation::amounts)
                .map(entered -> new Amounts(Optional.empty(), entered.numerator(), entered.denominator()))
                .orElseGet(Amounts::none);
    }

    /** The number of an observation a term asks for. */
    MeasureValue component(Term.FigureOf figure, Breakdown breakdown, ReportingPeriod period) {
        if (figure.component() == Term.Component.VALUE) {
            return value(figure.code(), breakdown, period);
        }
        Optional<Amounts> entered =
                observations.find(figure.code(), breakdown, period).map(Observation::amounts);
        Optional<BigDecimal> number = entered.flatMap(amounts ->
                figure.component() == Term.Component.NUMERATOR ? amounts.numerator() : amounts.denominator());
        if (number.isPresent()) {
            return MeasureValue.of(number.get());
        }
        return isYear(period)
                ? definition(figure.code())
                        .map(indicator -> years.component(indicator, figure.component(), breakdown, period))
                        .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED))
                : enteredMissing(figure.code(), breakdown, period);
    }

    /** What was entered for exactly the months of the span, whatever type of period it was entered as. */
    MeasureValue enteredForMonths(Term.FigureOf figure, Breakdown breakdown, ReportingPeriod span) {
        return observations.periods(figure.code(), breakdown).stream()
                .filter(period -> period.coversSameMonthsAs(span))
                .map(period -> component(figure, breakdown, period))
                .filter(MeasureValue::isKnown)
                .findFirst()
                .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED));
    }

    /** The members of the dimensions that figures were entered for, totals left out, the rest of the breakdown kept. */
    List<Breakdown> members(IndicatorCode code, Breakdown rest, List<String> dimensions) {
        Breakdown kept = observations.reduce(rest);
        return observations.breakdowns(code).stream()
                .filter(breakdown -> dimensions.stream().noneMatch(named -> observations.isTotalOf(breakdown, named)))
                .filter(breakdown ->
                        withoutAll(observations.reduce(breakdown), dimensions).equals(kept))
                .toList();
    }

    /** Whether a formula says how the figure is worked out. */
    boolean hasFormula(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return definition(code)
                .flatMap(indicator -> formula(indicator, breakdown, period))
                .isPresent();
    }

    Optional<IndicatorDefinition> definition(IndicatorCode code) {
        return Optional.ofNullable(definitions.get(code));
    }

    ObservationSet observations() {
        return observations;
    }

    FormulaEvaluator formulas() {
        return formulas;
    }

    YearToDateRule years() {
        return years;
    }

    Breakdown reduce(Breakdown breakdown) {
        return observations.reduce(breakdown);
    }

    private SourcedValue workOut(Cell cell) {
        IndicatorDefinition indicator = definitions.get(cell.code());
        if (indicator == null) {
            return SourcedValue.missing(MissingReason.NO_RULE, "there is no indicator " + cell.code());
        }
        Optional<Formula> formula = formula(indicator, cell.breakdown(), cell.period());
        MeasureValue computed = formula.map(each -> formulas.evaluate(each, cell.breakdown(), cell.period()))
                .orElseGet(() -> fraction(indicator, cell));
        if (computed.isKnown()
                || computed.missingReason()
                        .filter(MissingReason.ZERO_DENOMINATOR::equals)
                        .isPresent()) {
            return new SourcedValue(computed, false);
        }
        MeasureValue entered = entered(indicator, cell);
        if (entered.isKnown()) {
            return new SourcedValue(entered, formula.isPresent() || isYear(cell.period()));
        }
        MeasureValue built = isYear(cell.period())
                ? years.build(indicator, cell.breakdown(), cell.period())
                : MeasureValue.missing(MissingReason.NOT_ENTERED);
        return new SourcedValue(built.isKnown() ? built : firstReason(entered, computed, built), false);
    }

    private Optional<Formula> formula(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod period) {
        return indicator.derivation().formulas().stream()
                .filter(each -> each.scope().covers(reduce(breakdown), period))
                .findFirst();
    }

    /** A percentage entered as numerator and denominator needs no formula. */
    private MeasureValue fraction(IndicatorDefinition indicator, Cell cell) {
        Optional<Amounts> amounts = observations
                .find(cell.code(), cell.breakdown(), cell.period())
                .map(Observation::amounts)
                .filter(Amounts::isFraction);
        if (indicator.measure().unit() != MeasureUnit.PERCENT || amounts.isEmpty()) {
            return MeasureValue.missing(MissingReason.NOT_ENTERED);
        }
        return RatioRule.percentage(
                amounts.get().numerator().orElseThrow(),
                amounts.get().denominator().orElseThrow());
    }

    private MeasureValue entered(IndicatorDefinition indicator, Cell cell) {
        Optional<Amounts> amounts = observations
                .find(cell.code(), cell.breakdown(), cell.period())
                .filter(observation -> observation.status().hasValue())
                .map(Observation::amounts);
        Optional<BigDecimal> value = amounts.flatMap(Amounts::value);
        if (value.isEmpty() && indicator.measure().unit() == MeasureUnit.COUNT) {
            value = amounts.flatMap(Amounts::numerator);
        }
        return value.map(MeasureValue::of)
                .orElseGet(() -> enteredMissing(cell.code(), cell.breakdown(), cell.period()));
    }

    private MeasureValue enteredMissing(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return MeasureValue.missing(observations
                .find(code, breakdown, period)
                .flatMap(observation -> observation.status().missingReason())
                .orElse(MissingReason.NOT_ENTERED));
    }

    private static MeasureValue firstReason(MeasureValue... values) {
        for (MeasureValue value : values) {
            if (value.missingReason()
                    .filter(reason -> reason != MissingReason.NOT_ENTERED)
                    .isPresent()) {
                return value;
            }
        }
        return values[0];
    }

    private static boolean isYear(ReportingPeriod period) {
        return period.type() == PeriodType.FINANCIAL_YEAR || period.type() == PeriodType.ACADEMIC_YEAR;
    }

    private static Breakdown withoutAll(Breakdown breakdown, List<String> dimensions) {
        List<BreakdownPart> kept = breakdown.parts().stream()
                .filter(part -> !dimensions.contains(part.dimension()))
                .toList();
        return new Breakdown(kept);
    }

    private record Cell(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {}
}
