package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.Term;

/** Puts the definition of an indicator into words. */
final class AboutComposer {

    private static final String ENTERED = "entered with the figure";
    private static final String NO_OWNER = "no role is named";

    private final Map<IndicatorCode, IndicatorDefinition> definitions;

    AboutComposer(List<KeptIndicator> indicators) {
        definitions = indicators.stream()
                .map(KeptIndicator::definition)
                .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
    }

    Definition definition(IndicatorDefinition indicator, TargetText target) {
        Optional<Formula> formula = indicator.derivation().formulas().stream()
                .filter(each -> each.denominator().isPresent())
                .reduce((earlier, later) -> later);
        return new Definition(
                formula.map(each -> words(each.numerator())).orElse(ENTERED),
                formula.flatMap(Formula::denominator).map(this::words).orElse(ENTERED),
                RowWords.basis(indicator.year().basis()),
                target.target(),
                indicator.ownerRole().isBlank() ? NO_OWNER : indicator.ownerRole(),
                RowWords.often(indicator.measure()),
                indicator.measure().monthsInArrears());
    }

    private String words(Expression expression) {
        return expression.terms().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(SignedTerm term) {
        return (term.negative() ? "less " : "") + words(term.term());
    }

    private String words(Term term) {
        if (term instanceof Term.FigureOf figure) {
            return named(figure.code());
        }
        if (term instanceof Term.SumOf sum) {
            String time = sum.yearToDate() ? "the year’s months of " : "twelve months of ";
            return time + named(sum.figure().code());
        }
        return term instanceof Term.PopulationOf ? "children aged 0 to 17" : term.toString();
    }

    private String named(IndicatorCode code) {
        return Optional.ofNullable(definitions.get(code))
                .map(definition -> code + " " + definition.place().title())
                .orElse(code.value());
    }
}
