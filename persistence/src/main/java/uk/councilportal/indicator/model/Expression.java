package uk.councilportal.indicator.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sum of terms from which figures are worked out, kept as text on the indicator.
 *
 * <pre>
 * [2.5n]                        the figure of 2.5n, same period and breakdown
 * [2.5n]#num  [2.5n]#den        its numerator, its denominator
 * [1.1]{contact_source=*}       all contact sources added, totals left out
 * [4.1]{area=North}             the area North
 * [12.1]{}                      the whole council, whatever breakdown is being worked out
 * [SD.eh] + [SD.partners]       sums and differences
 * sum12([3.1])                  twelve months ending with the period's last month, all of them needed
 * ytd([8.1n])                   April to the period's last month
 * population                    the council's population 0 to 17 that applied
 * population:ROTH-2016B         a named series
 * 882                           a number
 * </pre>
 *
 * @param terms the terms, at least one
 */
public record Expression(List<SignedTerm> terms) {

    /** Takes a copy; refuses an empty list. */
    public Expression {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("An expression has at least one term");
        }
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException naming the place that is not understood
     */
    public static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** The text it can be read from. */
    @Override
    public String toString() {
        String text = terms.stream()
                .map(term -> (term.negative() ? " - " : " + ") + term.term())
                .collect(Collectors.joining());
        return text.startsWith(" + ") ? text.substring(3) : text.strip();
    }
}
