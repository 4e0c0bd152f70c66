package uk.councilportal.indicator.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.Term;

/**
 * Formulas as a councillor reads them: "1.2 Referrals ÷ 1.1 Contacts × 100, from October 2016, for the whole council". A
 * reference the report does not have stays as it is.
 */
public final class FormulaWords {
    private final Map<IndicatorCode, String> titles;

    private FormulaWords(List<IndicatorDefinition> report) {
        titles = report.stream()
                .collect(Collectors.toMap(
                        IndicatorDefinition::code,
                        indicator -> indicator.code() + " " + indicator.place().title()));
    }

    /** The formulas of an indicator of the report, in their order. */
    public static List<String> of(IndicatorDefinition indicator, List<IndicatorDefinition> report) {
        FormulaWords words = new FormulaWords(report);
        return indicator.derivation().formulas().stream().map(words::words).toList();
    }

    private String words(Formula formula) {
        StringBuilder words = new StringBuilder(words(formula.numerator()));
        formula.denominator().ifPresent(denominator -> words.append(" ÷ ").append(words(denominator)));
        if (formula.multiplier().compareTo(BigDecimal.ONE) != 0) {
            words.append(" × ").append(formula.multiplier().stripTrailingZeros().toPlainString());
        }
        if (formula.annualised()) {
            words.append(", brought to a full year");
        }
        scope(formula.scope()).forEach(part -> words.append(", ").append(part));
        return words.toString();
    }

    private static List<String> scope(FormulaScope scope) {
        List<String> parts = new ArrayList<>();
        scope.from().ifPresent(month -> parts.add("from " + month.longName()));
        scope.to().ifPresent(month -> parts.add("to " + month.longName()));
        if (!scope.periodTypes().isEmpty()) {
            parts.add("for "
                    + scope.periodTypes().stream()
                            .sorted()
                            .map(type -> type.name().toLowerCase(Locale.UK).replace('_', ' '))
                            .collect(Collectors.joining(" and ")));
        }
        if (scope.dimension().equals(FormulaScope.WHOLE_COUNCIL)) {
            parts.add("for the whole council");
        } else if (!scope.dimension().isEmpty()) {
            parts.add("by " + scope.dimension());
        }
        return parts;
    }

    private String words(Expression expression) {
        String words = expression.terms().stream()
                .map(signed -> (signed.negative() ? " − " : " + ") + words(signed.term()))
                .collect(Collectors.joining());
        String sum = words.startsWith(" + ") ? words.substring(3) : words.strip();
        return expression.terms().size() > 1 ? "(" + sum + ")" : sum;
    }

    private String words(Term term) {
        if (term instanceof Term.SumOf sum) {
            return (sum.yearToDate() ? "year to date of " : sum.months() + " months of ") + words(sum.figure());
        }
        if (term instanceof Term.FigureOf figure) {
            return component(figure)
                    + titles.getOrDefault(figure.code(), figure.code().value())
                    + figure.selection().map(FormulaWords::words).orElse("");
        }
        return term instanceof Term.PopulationOf ? "population" : term.toString();
    }

    private static String component(Term.FigureOf figure) {
        return switch (figure.component()) {
            case VALUE -> "";
            case NUMERATOR -> "numerator of ";
            case DENOMINATOR -> "denominator of ";
        };
    }

    private static String words(Selection selection) {
        if (selection.isTotal()) {
            return " of the whole council";
        }
        return selection.parts().stream()
                .map(part -> part.member().equals(Selection.EVERY_MEMBER) ? "every " + part.dimension() : part.member())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
