package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The two counts of the report a result is worked out from, as its formula names them. A count that is itself a sum, a
 * population or a number has no reference of its own and is not there.
 */
record ResultCounts(Optional<IndicatorCode> numerator, Optional<IndicatorCode> denominator) {

    private static final ResultCounts NONE = new ResultCounts(Optional.empty(), Optional.empty());

    static ResultCounts of(IndicatorDefinition indicator, Breakdown reduced, ReportingPeriod period) {
        return indicator.derivation().formulas().stream()
                .filter(formula -> formula.scope().covers(reduced, period))
                .filter(formula -> formula.denominator().isPresent())
                .findFirst()
                .map(ResultCounts::of)
                .orElse(NONE);
    }

    private static ResultCounts of(Formula formula) {
        return new ResultCounts(
                single(formula.numerator()), formula.denominator().flatMap(ResultCounts::single));
    }

    private static Optional<IndicatorCode> single(Expression expression) {
        return expression.terms().size() == 1
                        && expression.terms().get(0).term() instanceof Term.FigureOf figure
                        && figure.component() == Term.Component.VALUE
                        && figure.selection().isEmpty()
                ? Optional.of(figure.code())
                : Optional.empty();
    }

    /** Numerator first. */
    List<IndicatorCode> inOrder() {
        return Stream.of(numerator, denominator).flatMap(Optional::stream).toList();
    }
}
