package uk.councilportal.indicator.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Finds figures that follow from themselves. No term looks into the future, so a circle stays within one month: only formulas
 * that hold in the same month can make one.
 */
final class FormulaCircles {
    private final Map<IndicatorCode, IndicatorDefinition> report;

    FormulaCircles(Map<IndicatorCode, IndicatorDefinition> report) {
        this.report = report;
    }

    /** The months in which everything on a way holds; the end may be before the beginning, then there are none. */
    private record Span(int first, int last) {
        static final Span ALWAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

        Span within(FormulaScope scope) {
            return new Span(
                    Math.max(first, scope.from().map(ReportingMonth::index).orElse(first)),
                    Math.min(last, scope.to().map(ReportingMonth::index).orElse(last)));
        }

        boolean isEmpty() {
            return last < first;
        }
    }

    /** An indicator, reached by formulas that hold in some months. */
    private record Reached(IndicatorCode code, Span span) {}

    /** The formulas of an indicator by which its figure follows from itself. */
    List<FormulaRule.Problem> problems(IndicatorDefinition indicator) {
        List<FormulaRule.Problem> problems = new ArrayList<>();
        List<Formula> formulas = indicator.derivation().formulas();
        for (int i = 0; i < formulas.size(); i++) {
            int number = i + 1;
            circle(indicator.code(), formulas.get(i))
                    .ifPresent(words -> problems.add(new FormulaRule.Problem(number, FormulaRule.NUMERATOR, words)));
        }
        return problems;
    }

    private Optional<String> circle(IndicatorCode start, Formula formula) {
        return onwards(formula, Span.ALWAYS, List.of(start), new HashSet<>())
                .map(path -> "It goes round in a circle: "
                        + path.stream().map(IndicatorCode::value).collect(Collectors.joining(" from ")));
    }

    /** The way by a formula back to where it began. */
    private Optional<List<IndicatorCode>> onwards(
            Formula formula, Span span, List<IndicatorCode> so, Set<Reached> seen) {
        Span both = span.within(formula.scope());
        return both.isEmpty()
                ? Optional.empty()
                : sources(formula).stream()
                        .map(next -> path(new Reached(next, both), so, seen))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The way from an indicator back to where it began; one that has been seen in the same months leads to nothing new. */
    private Optional<List<IndicatorCode>> path(Reached at, List<IndicatorCode> so, Set<Reached> seen) {
        List<IndicatorCode> far =
                Stream.concat(so.stream(), Stream.of(at.code())).toList();
        if (at.code().equals(so.get(0))) {
            return Optional.of(far);
        }
        if (!seen.add(at) || !report.containsKey(at.code())) {
            return Optional.empty();
        }
        return report.get(at.code()).derivation().formulas().stream()
                .map(formula -> onwards(formula, at.span(), far, seen))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The indicators whose figure for the same children has to be known first. */
    private static List<IndicatorCode> sources(Formula formula) {
        return Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream())
                .flatMap(FormulaRule::figures)
                .filter(figure -> figure.component() == Term.Component.VALUE)
                .filter(figure -> isOfTheSame(figure, formula.scope()))
                .map(Term.FigureOf::code)
                .distinct()
                .toList();
    }

    private static boolean isOfTheSame(Term.FigureOf figure, FormulaScope scope) {
        boolean wholeCouncil = scope.dimension().isEmpty() || scope.dimension().equals(FormulaScope.WHOLE_COUNCIL);
        return figure.selection().isEmpty()
                || wholeCouncil && figure.selection().map(Selection::isTotal).orElse(false);
    }
}
