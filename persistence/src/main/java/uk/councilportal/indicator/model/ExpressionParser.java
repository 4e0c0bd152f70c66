package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of an {@link Expression} from left to right. */
final class ExpressionParser {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern POPULATION = Pattern.compile("population(?::([A-Za-z0-9/_-]+))?");
    private static final Pattern FIGURE = Pattern.compile("\\[([^\\[\\]]+)](?:\\{([^{}]*)})?(#num|#den)?");
    private static final Pattern SUM = Pattern.compile("(?:sum(\\d{1,2})|ytd)\\(");

    private final String text;
    private int at;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() {
        List<SignedTerm> terms = new ArrayList<>();
        skipSpace();
        boolean negative = take("-");
        do {
            skipSpace();
            terms.add(new SignedTerm(negative, term()));
            skipSpace();
            negative = at < text.length() && text.charAt(at) == '-';
        } while (take("+") || take("-"));
        if (at < text.length()) {
            throw notUnderstood();
        }
        return new Expression(terms);
    }

    private Term term() {
        Optional<Matcher> sum = match(SUM);
        if (sum.isPresent()) {
            return sum(sum.get().group(1));
        }
        Optional<Matcher> population = match(POPULATION);
        if (population.isPresent()) {
            String series = population.get().group(1);
            return new Term.PopulationOf(series == null ? "" : series);
        }
        Optional<Matcher> number = match(NUMBER);
        if (number.isPresent()) {
            return new Term.Constant(new BigDecimal(number.get().group()));
        }
        return figure();
    }

    private Term sum(String months) {
        int length = months == null ? 0 : Integer.parseInt(months);
        if (months != null && length == 0) {
            throw notUnderstood();
        }
        Term.FigureOf figure = figure();
        if (!take(")")) {
            throw notUnderstood();
        }
        return new Term.SumOf(length, figure);
    }

    private Term.FigureOf figure() {
        Matcher matcher = match(FIGURE).orElseThrow(this::notUnderstood);
        Optional<Selection> selection = Optional.ofNullable(matcher.group(2)).map(Selection::parse);
        return new Term.FigureOf(new IndicatorCode(matcher.group(1)), selection, component(matcher.group(3)));
    }

    private static Term.Component component(String mark) {
        if (mark == null) {
            return Term.Component.VALUE;
        }
        return mark.equals("#num") ? Term.Component.NUMERATOR : Term.Component.DENOMINATOR;
    }

    private Optional<Matcher> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private boolean take(String sign) {
        boolean found = text.startsWith(sign, at);
        if (found) {
            at += sign.length();
        }
        return found;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException("Not understood at character " + (at + 1) + ": " + text);
    }
}
