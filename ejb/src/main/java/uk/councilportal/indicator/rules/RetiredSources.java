package uk.councilportal.indicator.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Term;

/**
 * What rests on an indicator that is retired or about to be. A retired indicator takes no figures, so whatever is worked out
 * from it stays without one and is never called for. A formula that has ended does not count: it only works out what was.
 */
public final class RetiredSources {
    private final List<IndicatorDefinition> inUse;
    private final Set<IndicatorCode> retired;

    /** @param report the indicators of a report, retired ones too */
    public RetiredSources(List<IndicatorDefinition> report) {
        inUse = report.stream()
                .filter(indicator -> !indicator.place().retired())
                .toList();
        retired = report.stream()
                .filter(indicator -> indicator.place().retired())
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
    }

    /** The other indicators in use that name this one in what they are worked out from or shown as a part of, in their order. */
    public List<IndicatorCode> restingOn(IndicatorCode code) {
        return inUse.stream()
                .filter(indicator -> !indicator.code().equals(code))
                .filter(indicator -> sources(indicator).anyMatch(code::equals))
                .map(IndicatorDefinition::code)
                .toList();
    }

    /** The retired indicators that an indicator in use still names; none for one that is retired itself. */
    public List<IndicatorCode> of(IndicatorDefinition indicator) {
        return indicator.place().retired()
                ? List.of()
                : sources(indicator).filter(retired::contains).distinct().toList();
    }

    private static Stream<IndicatorCode> sources(IndicatorDefinition indicator) {
        Derivation derivation = indicator.derivation();
        Stream<Expression> formulas = derivation.formulas().stream()
                .filter(formula -> formula.scope().to().isEmpty())
                .flatMap(RetiredSources::sides);
        Stream<Expression> others = Stream.of(derivation.parts(), derivation.shareOf(), derivation.rollingSumOf())
                .flatMap(expression -> expression.stream());
        return Stream.concat(formulas, others).flatMap(FormulaRule::figures).map(Term.FigureOf::code);
    }

    private static Stream<Expression> sides(Formula formula) {
        return Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream());
    }
}
