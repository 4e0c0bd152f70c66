package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.FigureSeries;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.observation.rules.RollingWindowRule;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Works out formulas for a breakdown and period.
 *
 * <p>Every term takes the period and breakdown of the figure being worked out, unless it names another breakdown. A
 * sum lacking one of its terms has no value; a sum over all members of a dimension leaves out members without a value,
 * because sources and outcomes that did not occur are often left blank.
 */
final class FormulaEvaluator {

    private final FigureValues figures;
    private final PopulationTable populations;

    FormulaEvaluator(FigureValues figures, PopulationTable populations) {
        this.figures = figures;
        this.populations = populations;
    }

    /** The figure a formula gives. */
    MeasureValue evaluate(Formula formula, Breakdown breakdown, ReportingPeriod period) {
        MeasureValue numerator = evaluate(formula.numerator(), breakdown, period);
        MeasureValue result = formula.denominator()
                .map(denominator -> divide(numerator, evaluate(denominator, breakdown, period), formula.multiplier()))
                .orElseGet(() -> numerator.map(value -> value.multiply(formula.multiplier())));
        return formula.annualised() ? result.map(rate -> RatioRule.annualised(rate, period.months())) : result;
    }

    /** The sum of the terms; missing when a term is. */
    MeasureValue evaluate(Expression expression, Breakdown breakdown, ReportingPeriod period) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SignedTerm signed : expression.terms()) {
            MeasureValue value = evaluate(signed.term(), breakdown, period);
            if (!(value instanceof MeasureValue.Known known)) {
                return value;
            }
            sum = signed.negative() ? sum.subtract(known.value()) : sum.add(known.value());
        }
        return MeasureValue.of(sum);
    }

    private static MeasureValue divide(MeasureValue numerator, MeasureValue denominator, BigDecimal multiplier) {
        if (!(numerator instanceof MeasureValue.Known top)) {
            return numerator;
        }
        return denominator instanceof MeasureValue.Known bottom
                ? RatioRule.ratio(top.value(), bottom.value(), multiplier)
                : denominator;
    }

    private MeasureValue evaluate(Term term, Breakdown breakdown, ReportingPeriod period) {
        if (term instanceof Term.Constant constant) {
            return MeasureValue.of(constant.value());
        }
        if (term instanceof Term.PopulationOf population) {
            return populations.children(population.series(), figures.reduce(breakdown), period.end());
        }
        if (term instanceof Term.SumOf sum) {
            return sum(sum, breakdown, period);
        }
        return figure((Term.FigureOf) term, breakdown, period);
    }

    private MeasureValue sum(Term.SumOf sum, Breakdown breakdown, ReportingPeriod period) {
        if (sum.yearToDate()) {
            return figure(sum.figure(), breakdown, ReportingPeriod.yearToDate(period.end()));
        }
        Breakdown meant = meant(sum.figure(), breakdown);
        return RollingWindowRule.sum(sum.months(), period.end(), new FigureSeries() {
            @Override
            public MeasureValue of(ReportingPeriod span) {
                return figure(sum.figure(), breakdown, span);
            }

            @Override
            public MeasureValue entered(ReportingPeriod span) {
                return figures.enteredForMonths(sum.figure(), meant, span);
            }
        });
    }

    private MeasureValue figure(Term.FigureOf figure, Breakdown breakdown, ReportingPeriod period) {
        Breakdown meant = meant(figure, breakdown);
        List<String> added = figure.selection().map(Selection::everyMemberOf).orElse(List.of());
        MeasureValue value = added.isEmpty()
                ? figures.component(figure, meant, period)
                : members(figure, figures.members(figure.code(), meant, added), period);
        return value instanceof MeasureValue.Missing missing && missing.reason() == MissingReason.NOT_ENTERED
                ? MeasureValue.missing(MissingReason.INPUT_MISSING, figure.code() + " for " + period)
                : value;
    }

    private static Breakdown meant(Term.FigureOf figure, Breakdown breakdown) {
        return figure.selection().map(named -> named.applyTo(breakdown)).orElse(breakdown);
    }

    private MeasureValue members(Term.FigureOf figure, List<Breakdown> members, ReportingPeriod period) {
        Optional<BigDecimal> sum = members.stream()
                .map(member -> figures.component(figure, member, period))
                .flatMap(value -> value.known().stream())
                .reduce(BigDecimal::add);
        return sum.map(MeasureValue::of).orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED));
    }
}
