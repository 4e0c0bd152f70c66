package uk.councilportal.indicator.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.Term;

/**
 * Tells what is wrong with the formulas of an indicator: references to what the report does not have, figures of different
 * units added up, a multiplier that does not belong to the unit, and a figure that follows from itself.
 *
 * <p>A figure that a term names for another breakdown, or only by the numerator or denominator that was entered, makes no
 * circle. Months for which formulas hold are not looked at: two that exclude each other still make a circle.
 */
public final class FormulaRule {
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final Map<MeasureUnit, BigDecimal> MULTIPLIERS = new EnumMap<>(Map.of(
            MeasureUnit.PERCENT, BigDecimal.valueOf(100),
            MeasureUnit.RATE_PER_100, BigDecimal.valueOf(100),
            MeasureUnit.RATE_PER_10K, BigDecimal.valueOf(10_000),
            MeasureUnit.RATE_PER_100K, BigDecimal.valueOf(100_000)));

    private final Map<IndicatorCode, IndicatorDefinition> report = new HashMap<>();

    /** Judges within a report, whose indicators are those given. */
    public FormulaRule(List<IndicatorDefinition> indicators) {
        indicators.forEach(indicator -> report.put(indicator.code(), indicator));
    }

    /**
     * Something that is wrong with a formula.
     *
     * @param number the formula, from 1
     * @param column the column of the files it is about
     * @param words what is wrong
     */
    public record Problem(int number, String column, String words) {}

    /** Everything that is wrong with the formulas of an indicator of the report; empty when nothing is. */
    public List<Problem> problems(IndicatorDefinition indicator) {
        List<Problem> problems = new ArrayList<>();
        List<Formula> formulas = indicator.derivation().formulas();
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            int number = i + 1;
            look(formula.numerator()).forEach(words -> problems.add(new Problem(number, NUMERATOR, words)));
            formula.denominator().stream()
                    .flatMap(this::look)
                    .forEach(words -> problems.add(new Problem(number, DENOMINATOR, words)));
            unit(formula, indicator.measure().unit()).ifPresent(problem -> problems.add(numbered(problem, number)));
        }
        problems.addAll(circles(indicator));
        return problems;
    }

    /** The formulas of an indicator of the report by which its figure follows from itself. */
    public List<Problem> circles(IndicatorDefinition indicator) {
        List<Problem> problems = new ArrayList<>();
        List<Formula> formulas = indicator.derivation().formulas();
        for (int i = 0; i < formulas.size(); i++) {
            int number = i + 1;
            circle(indicator.code(), formulas.get(i))
                    .ifPresent(words -> problems.add(new Problem(number, NUMERATOR, words)));
        }
        return problems;
    }

    private static Problem numbered(Problem problem, int number) {
        return new Problem(number, problem.column(), problem.words());
    }

    private Stream<String> look(Expression expression) {
        Stream<String> unknown = figures(expression)
                .map(Term.FigureOf::code)
                .distinct()
                .filter(code -> !report.containsKey(code))
                .map(code -> "It refers to [" + code + "], which the report does not have");
        Set<MeasureUnit> units = units(expression);
        return units.size() < 2
                ? unknown
                : Stream.concat(unknown, Stream.of("It adds figures of different units: " + words(units)));
    }

    private Optional<Problem> unit(Formula formula, MeasureUnit unit) {
        if (formula.denominator().isPresent()) {
            BigDecimal right = MULTIPLIERS.get(unit);
            return right == null || right.compareTo(formula.multiplier()) == 0
                    ? Optional.empty()
                    : Optional.of(new Problem(0, "multiplier", "The unit needs " + right.toPlainString()));
        }
        Set<MeasureUnit> units = units(formula.numerator());
        boolean other =
                formula.multiplier().compareTo(BigDecimal.ONE) == 0 && !units.isEmpty() && !units.contains(unit);
        return other
                ? Optional.of(new Problem(
                        0, NUMERATOR, "It gives another unit (" + words(units) + ") than the indicator has"))
                : Optional.empty();
    }

    private Set<MeasureUnit> units(Expression expression) {
        return expression.terms().stream()
                .map(SignedTerm::term)
                .flatMap(this::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The unit of a term; none where any would do. */
    private Stream<MeasureUnit> unit(Term term) {
        if (term instanceof Term.PopulationOf) {
            return Stream.of(MeasureUnit.COUNT);
        }
        return figure(term)
                .filter(figure -> figure.component() == Term.Component.VALUE)
                .flatMap(figure -> Stream.ofNullable(report.get(figure.code())))
                .map(indicator -> indicator.measure().unit());
    }

    private static String words(Set<MeasureUnit> units) {
        return units.stream()
                .map(unit -> unit.name().toLowerCase(Locale.UK).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> circle(IndicatorCode start, Formula formula) {
        Set<IndicatorCode> seen = new HashSet<>(Set.of(start));
        return sources(formula).stream()
                .map(next -> path(next, List.of(start), seen))
                .flatMap(Optional::stream)
                .findFirst()
                .map(path -> "It goes round in a circle: "
                        + path.stream().map(IndicatorCode::value).collect(Collectors.joining(" from ")));
    }

    /** The way from an indicator back to where it began; one that has been seen leads to nothing new. */
    private Optional<List<IndicatorCode>> path(IndicatorCode at, List<IndicatorCode> so, Set<IndicatorCode> seen) {
        List<IndicatorCode> far = Stream.concat(so.stream(), Stream.of(at)).toList();
        if (at.equals(so.get(0))) {
            return Optional.of(far);
        }
        if (!seen.add(at) || !report.containsKey(at)) {
            return Optional.empty();
        }
        return report.get(at).derivation().formulas().stream()
                .flatMap(formula -> sources(formula).stream())
                .distinct()
                .map(next -> path(next, far, seen))
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

    private static Stream<Term.FigureOf> figures(Expression expression) {
        return expression.terms().stream().map(SignedTerm::term).flatMap(FormulaRule::figure);
    }

    private static Stream<Term.FigureOf> figure(Term term) {
        if (term instanceof Term.SumOf sum) {
            return Stream.of(sum.figure());
        }
        return term instanceof Term.FigureOf figure ? Stream.of(figure) : Stream.empty();
    }
}
