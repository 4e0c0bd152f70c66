package uk.councilportal.entry.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Term;

/**
 * Which indicators of a report follow from which: by a formula, by the basis of the year figure, or as a whole from its
 * parts.
 */
public final class FigureLinks {
    private final Map<IndicatorCode, Set<IndicatorCode>> inputs = new HashMap<>();
    private final Map<IndicatorCode, Set<IndicatorCode>> dependants = new HashMap<>();

    /** Follows the definitions of one report. */
    public FigureLinks(Collection<IndicatorDefinition> indicators) {
        for (IndicatorDefinition indicator : indicators) {
            inputs(indicator).forEach(input -> {
                add(inputs, indicator.code(), input);
                add(dependants, input, indicator.code());
            });
        }
    }

    /** The indicator itself and every one whose figures can change when its figures do. */
    public Set<IndicatorCode> dependants(IndicatorCode code) {
        return reached(Set.of(code), dependants);
    }

    /** The indicators themselves and every one from which their figures follow. */
    public Set<IndicatorCode> inputs(Set<IndicatorCode> codes) {
        return reached(codes, inputs);
    }

    private static Set<IndicatorCode> reached(Set<IndicatorCode> from, Map<IndicatorCode, Set<IndicatorCode>> links) {
        Set<IndicatorCode> reached = new LinkedHashSet<>(from);
        Set<IndicatorCode> next = from;
        while (!next.isEmpty()) {
            Set<IndicatorCode> found = new LinkedHashSet<>();
            next.forEach(code -> found.addAll(links.getOrDefault(code, Set.of())));
            found.removeAll(reached);
            reached.addAll(found);
            next = found;
        }
        return reached;
    }

    private static Stream<IndicatorCode> inputs(IndicatorDefinition indicator) {
        Stream<Expression> formulas = indicator.derivation().formulas().stream()
                .flatMap(formula -> Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream()));
        Stream<Expression> others = Stream.of(
                        indicator.derivation().parts(), indicator.year().weight())
                .flatMap(Optional::stream);
        Stream<IndicatorCode> named = Stream.concat(formulas, others)
                .flatMap(expression -> expression.terms().stream())
                .flatMap(signed -> figure(signed.term()).stream())
                .map(Term.FigureOf::code);
        return Stream.of(named, indicator.year().source().stream()).flatMap(Function.identity());
    }

    private static Optional<Term.FigureOf> figure(Term term) {
        if (term instanceof Term.SumOf sum) {
            return Optional.of(sum.figure());
        }
        return term instanceof Term.FigureOf figure ? Optional.of(figure) : Optional.empty();
    }

    private static void add(Map<IndicatorCode, Set<IndicatorCode>> links, IndicatorCode from, IndicatorCode to) {
        links.computeIfAbsent(from, code -> new LinkedHashSet<>()).add(to);
    }
}
