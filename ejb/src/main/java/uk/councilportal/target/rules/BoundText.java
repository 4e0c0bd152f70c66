package uk.councilportal.target.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilportal.target.model.TargetProblem.Kind;
import uk.councilportal.target.model.ValueRange;

/** Reads one number or bound as councils write them: "95%", "≥ 95", "&lt; 1,250", "14 to 20", "±5 of 52.3". */
final class BoundText {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern ONE_SIDED = Pattern.compile("(>=|<=|>|<)" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "(?:to|\\.\\.)" + NUMBER);
    private static final Pattern BAND = Pattern.compile("±(\\d+(?:\\.\\d+)?)of" + NUMBER);
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;

    private final String text;

    BoundText(String typed) {
        this.text = typed.replace("≥", ">=")
                .replace("≤", "<=")
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll("[\\s\\u00a0%]", "")
                .replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "")
                .toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The number, or what is wrong. */
    Read<BigDecimal> number() {
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? fitting(new BigDecimal(text), new BigDecimal(text)) : Read.wrong(Kind.NOT_A_NUMBER);
    }

    /** The range of values, or what is wrong. */
    Read<ValueRange> range() {
        if (ONE_SIDED.matcher(text).matches()) {
            ValueRange range = ValueRange.parse(text);
            return fitting(range, range.lower().or(range::upper).orElseThrow());
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return band(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
        }
        Matcher band = BAND.matcher(text);
        if (band.matches()) {
            BigDecimal half = new BigDecimal(band.group(1));
            BigDecimal middle = new BigDecimal(band.group(2));
            return band(middle.subtract(half), middle.add(half));
        }
        return Read.wrong(Kind.NOT_A_BOUND);
    }

    private static Read<ValueRange> band(BigDecimal lower, BigDecimal upper) {
        return lower.compareTo(upper) > 0
                ? Read.wrong(Kind.WRONG_ORDER)
                : fitting(ValueRange.band(lower, upper), lower, upper);
    }

    private static <T> Read<T> fitting(T value, BigDecimal... numbers) {
        boolean fits = Stream.of(numbers)
                .map(BigDecimal::stripTrailingZeros)
                .allMatch(number ->
                        number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_DIGITS);
        return fits ? new Read<>(Optional.of(value), Optional.empty()) : Read.wrong(Kind.TOO_MANY_DIGITS);
    }

    /** What a text was read as: a value, or what is wrong with it. */
    record Read<T>(Optional<T> value, Optional<Kind> problem) {
        static <T> Read<T> wrong(Kind kind) {
            return new Read<>(Optional.empty(), Optional.of(kind));
        }
    }
}
