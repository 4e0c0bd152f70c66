package uk.councilportal.entry.service;

import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.Term;

/** What a figure is computed from, in references: "2.5n ÷ 2.4", "12 months of 3.1 ÷ population". */
final class FormulaWords {
    private FormulaWords() {}

    static String of(Formula formula) {
        String numerator = words(formula.numerator());
        return formula.denominator()
                .map(denominator -> numerator + " ÷ " + words(denominator))
                .orElse(numerator);
    }

    private static String words(Expression expression) {
        String words = expression.terms().stream()
                .map(signed -> (signed.negative() ? " − " : " + ") + words(signed.term()))
                .collect(Collectors.joining());
        return words.startsWith(" + ") ? words.substring(3) : words.strip();
    }

    private static String words(Term term) {
        if (term instanceof Term.SumOf sum) {
            return (sum.yearToDate() ? "year to date of " : sum.months() + " months of ")
                    + sum.figure().code();
        }
        if (term instanceof Term.FigureOf figure) {
            return figure.code().toString();
        }
        return term instanceof Term.PopulationOf ? "population" : term.toString();
    }
}
