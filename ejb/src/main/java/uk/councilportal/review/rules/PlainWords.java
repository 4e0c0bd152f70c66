package uk.councilportal.review.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.StandardLink;

/** Settings as an approver reads them. */
final class PlainWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    /** The words for a value; none for nothing. */
    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(PlainWords::of).orElse("");
        }
        if (value instanceof Collection<?> many) {
            return words(many);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Enum<?> one) {
            return one.name().toLowerCase(Locale.UK).replace('_', ' ');
        }
        if (value instanceof Formula formula) {
            return of(formula);
        }
        return value instanceof StandardLink link ? of(link) : value.toString();
    }

    /** What has no order of its own is told in that of its words. */
    private static String words(Collection<?> many) {
        Stream<String> words = many.stream().map(PlainWords::of);
        return (many instanceof Set ? words.sorted() : words).collect(Collectors.joining("; "));
    }

    private static String of(Formula formula) {
        String fraction = formula.denominator()
                .map(denominator -> "(" + formula.numerator() + ") / (" + denominator + ")")
                .orElseGet(() -> formula.numerator().toString());
        String times = formula.multiplier().compareTo(BigDecimal.ONE) == 0 ? "" : " × " + of(formula.multiplier());
        return fraction + times + (formula.annualised() ? ", annualised" : "");
    }

    private static String of(StandardLink link) {
        String breakdown = link.breakdown().isTotal() ? "" : " (" + link.breakdown() + ")";
        return link.standardCode() + breakdown + ", " + of(link.comparability())
                + (link.note().isEmpty() ? "" : ": " + link.note());
    }
}
