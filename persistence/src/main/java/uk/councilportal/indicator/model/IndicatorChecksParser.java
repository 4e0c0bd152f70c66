package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link IndicatorChecks}, naming what is not understood. */
final class IndicatorChecksParser {

    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final String SEVERITY = "(?: (error|warning))?";
    private static final Pattern RANGE = Pattern.compile("range (" + NUMBER + ")?\\.\\.(" + NUMBER + ")?" + SEVERITY);
    private static final Pattern STOCK =
            Pattern.compile("stock (.+?)(?: within (\\d{1,6}(?:\\.\\d{1,6})?))?" + SEVERITY);
    private static final Pattern PART = Pattern.compile("part of (.+?)" + SEVERITY);
    private static final Pattern JUMP = Pattern.compile("jump(?: (error|warning)| off: ?(\\S.*))");
    private static final String FORMS = "range 0..150, stock [joiners] - [leavers], part of [whole], jump off: reason";

    private final Set<String> seen = new HashSet<>();
    private Optional<IndicatorChecks.Range> range = Optional.empty();
    private Optional<IndicatorChecks.Stock> stock = Optional.empty();
    private Optional<IndicatorChecks.Part> part = Optional.empty();
    private IndicatorChecks.Jump jump = IndicatorChecks.Jump.usual();

    IndicatorChecks parse(String text) {
        clauses(text).forEach(this::read);
        return new IndicatorChecks(range, stock, part, jump);
    }

    private void read(String clause) {
        String word = clause.split(" ", 2)[0];
        if (!seen.add(word)) {
            throw new IllegalArgumentException("The check is there twice: " + word);
        }
        switch (word) {
            case "range" -> range = Optional.of(range(match(RANGE, clause)));
            case "stock" -> stock = Optional.of(stock(match(STOCK, clause)));
            case "part" -> part = Optional.of(part(match(PART, clause)));
            case "jump" -> jump = jump(match(JUMP, clause));
            default -> throw notUnderstood(clause);
        }
    }

    private static IndicatorChecks.Range range(Matcher found) {
        return new IndicatorChecks.Range(
                number(found.group(1)), number(found.group(2)), severity(found.group(3), CheckSeverity.ERROR));
    }

    private static IndicatorChecks.Stock stock(Matcher found) {
        return new IndicatorChecks.Stock(
                figures(found.group(1)),
                number(found.group(2)).orElse(BigDecimal.ZERO),
                severity(found.group(3), CheckSeverity.WARNING));
    }

    private static IndicatorChecks.Part part(Matcher found) {
        return new IndicatorChecks.Part(figures(found.group(1)), severity(found.group(2), CheckSeverity.ERROR));
    }

    private static IndicatorChecks.Jump jump(Matcher found) {
        return new IndicatorChecks.Jump(
                severity(found.group(1), CheckSeverity.WARNING),
                Optional.ofNullable(found.group(2)).orElse(""));
    }

    /** An expression over other figures; "6.3" without brackets would be a number. */
    private static Expression figures(String text) {
        Expression expression = Expression.parse(text);
        boolean numbersOnly = expression.terms().stream().allMatch(signed -> signed.term() instanceof Term.Constant);
        if (numbersOnly) {
            throw new IllegalArgumentException("Write the reference in square brackets: [" + text + "]");
        }
        return expression;
    }

    private static Matcher match(Pattern form, String clause) {
        Matcher found = form.matcher(clause);
        if (!found.matches()) {
            throw notUnderstood(clause);
        }
        return found;
    }

    private static IllegalArgumentException notUnderstood(String clause) {
        return new IllegalArgumentException("The check is not understood: \"" + clause + "\". Write " + FORMS);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    private static CheckSeverity severity(String word, CheckSeverity usual) {
        return word == null ? usual : CheckSeverity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Splits at semicolons outside brackets and braces, where they belong to references and breakdowns. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at == text.length() ? ';' : text.charAt(at);
            depth += sign == '[' || sign == '{' ? 1 : 0;
            depth -= sign == ']' || sign == '}' ? 1 : 0;
            if (sign == ';' && (depth == 0 || at == text.length())) {
                String clause = text.substring(begin, at).strip();
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
                begin = at + 1;
            }
        }
        return clauses;
    }
}
