package uk.councilportal.indicator.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
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
 * Tells what is wrong with the formulas of an indicator: references to what the report does not have, members of a breakdown
 * that there are not, figures of different units added up, a multiplier that does not belong to the unit, and a figure that
 * follows from itself.
 *
 * <p>A figure that a term names for another breakdown, or only by the numerator or denominator that was entered, makes no
 * circle, and neither do formulas that never hold in the same month.
 */
public final class FormulaRule {
    static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final Map<MeasureUnit, BigDecimal> MULTIPLIERS = new EnumMap<>(Map.of(
            MeasureUnit.PERCENT, BigDecimal.valueOf(100),
            MeasureUnit.RATE_PER_100, BigDecimal.valueOf(100),
            MeasureUnit.RATE_PER_10K, BigDecimal.valueOf(10_000),
            MeasureUnit.RATE_PER_100K, BigDecimal.valueOf(100_000)));

    private static final String DIMENSION = "dimension";

    private final Map<IndicatorCode, IndicatorDefinition> report = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    /**
     * Judges within a report.
     *
     * @param indicators its indicators
     * @param dimensions the breakdowns of the council with their members, retired ones too
     */
    public FormulaRule(List<IndicatorDefinition> indicators, List<Dimension> dimensions) {
        indicators.forEach(indicator -> report.put(indicator.code(), indicator));
        dimensions.forEach(dimension -> members.put(
                dimension.code(),
                dimension.members().stream().map(DimensionMember::name).collect(Collectors.toSet())));
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
            scope(formula.scope()).ifPresent(words -> problems.add(new Problem(number, DIMENSION, words)));
        }
        problems.addAll(units(indicator));
        problems.addAll(circles(indicator));
        return problems;
    }

    /** The formulas of an indicator of the report whose units do not fit together, or not the indicator's. */
    public List<Problem> units(IndicatorDefinition indicator) {
        List<Problem> problems = new ArrayList<>();
        List<Formula> formulas = indicator.derivation().formulas();
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            int number = i + 1;
            mixed(formula.numerator()).ifPresent(words -> problems.add(new Problem(number, NUMERATOR, words)));
            formula.denominator()
                    .flatMap(this::mixed)
                    .ifPresent(words -> problems.add(new Problem(number, DENOMINATOR, words)));
            unit(formula, indicator.measure().unit()).ifPresent(problem -> problems.add(numbered(problem, number)));
        }
        return problems;
    }

    /** Whether a formula of an indicator takes in the unit of another one of the report. */
    public boolean isUsed(IndicatorCode code, IndicatorDefinition by) {
        return by.derivation().formulas().stream()
                .flatMap(formula -> Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream()))
                .flatMap(FormulaRule::figures)
                .anyMatch(figure -> figure.component() == Term.Component.VALUE
                        && figure.code().equals(code));
    }

    /** What an expression refers to that there is not. */
    public Stream<String> look(Expression expression) {
        Stream<String> codes = figures(expression)
                .map(Term.FigureOf::code)
                .distinct()
                .filter(code -> !report.containsKey(code))
                .map(code -> "It refers to [" + code + "], which the report does not have");
        Stream<String> parts = figures(expression)
                .flatMap(figure -> figure.selection().stream())
                .flatMap(selection -> selection.parts().stream())
                .distinct()
                .flatMap(part -> unknown(part).stream());
        return Stream.concat(codes, parts);
    }

    private Optional<String> unknown(BreakdownPart part) {
        Set<String> known = members.get(part.dimension());
        if (known == null) {
            return Optional.of(noBreakdown(part.dimension()));
        }
        return part.member().equals(Selection.EVERY_MEMBER) || known.contains(part.member())
                ? Optional.empty()
                : Optional.of("The breakdown \"" + part.dimension() + "\" has no member \"" + part.member() + "\"");
    }

    private Optional<String> scope(FormulaScope scope) {
        boolean known = scope.dimension().isEmpty()
                || scope.dimension().equals(FormulaScope.WHOLE_COUNCIL)
                || members.containsKey(scope.dimension());
        return known ? Optional.empty() : Optional.of(noBreakdown(scope.dimension()));
    }

    private static String noBreakdown(String dimension) {
        return "There is no breakdown \"" + dimension + "\"";
    }

    private List<Problem> circles(IndicatorDefinition indicator) {
        return new FormulaCircles(report).problems(indicator);
    }

    private static Problem numbered(Problem problem, int number) {
        return new Problem(number, problem.column(), problem.words());
    }

    private Optional<String> mixed(Expression expression) {
        Set<MeasureUnit> units = units(expression);
        return units.size() < 2 ? Optional.empty() : Optional.of("It adds figures of different units: " + words(units));
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

    /** The figures an expression names. */
    static Stream<Term.FigureOf> figures(Expression expression) {
        return expression.terms().stream().map(SignedTerm::term).flatMap(FormulaRule::figure);
    }

    private static Stream<Term.FigureOf> figure(Term term) {
        if (term instanceof Term.SumOf sum) {
            return Stream.of(sum.figure());
        }
        return term instanceof Term.FigureOf figure ? Stream.of(figure) : Stream.empty();
    }
}
