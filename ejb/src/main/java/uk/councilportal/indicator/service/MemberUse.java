package uk.councilportal.indicator.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.Term;

/** Where indicators name a member of a dimension: in their formulas, their checks and their links to the national catalogue. */
final class MemberUse {

    private MemberUse() {}

    /** The references of the indicators that name the member. */
    static List<String> refs(BreakdownPart member, List<KeptIndicator> indicators) {
        return indicators.stream()
                .filter(indicator -> parts(indicator).anyMatch(member::equals))
                .map(indicator -> indicator.code().value())
                .toList();
    }

    private static Stream<BreakdownPart> parts(KeptIndicator indicator) {
        return Stream.concat(
                indicator.links().stream().flatMap(link -> link.breakdown().parts().stream()),
                expressions(indicator.definition())
                        .flatMap(expression -> expression.terms().stream())
                        .map(SignedTerm::term)
                        .flatMap(MemberUse::selection)
                        .flatMap(selection -> selection.parts().stream()));
    }

    private static Stream<Expression> expressions(IndicatorDefinition definition) {
        Derivation derivation = definition.derivation();
        Stream<Expression> ofFormulas = derivation.formulas().stream()
                .flatMap(formula -> Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream()));
        Stream<Expression> others = Stream.of(
                        derivation.parts(),
                        derivation.shareOf(),
                        derivation.rollingSumOf(),
                        definition.year().weight())
                .flatMap(Optional::stream);
        return Stream.of(ofFormulas, others, definition.checks().expressions()).flatMap(each -> each);
    }

    private static Stream<Selection> selection(Term term) {
        if (term instanceof Term.SumOf sum) {
            return sum.figure().selection().stream();
        }
        return term instanceof Term.FigureOf figure ? figure.selection().stream() : Stream.empty();
    }
}
