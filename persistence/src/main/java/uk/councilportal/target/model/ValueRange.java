package uk.councilportal.target.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values a rating is given for: from a bound, up to a bound, or between two.
 *
 * <p>Written {@code >=95}, {@code >90}, {@code <23}, {@code <=10} or {@code 47.3..57.3}, the last with both ends.
 *
 * @param lower the lower bound, if any
 * @param lowerIncluded whether the lower bound itself belongs to it
 * @param upper the upper bound, if any
 * @param upperIncluded whether the upper bound itself belongs to it
 */
public record ValueRange(
        Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {

    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<) ?(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern BAND = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it has another form or its ends are in the wrong order
     */
    public static ValueRange parse(String text) {
        Matcher bound = BOUND.matcher(text.strip());
        if (bound.matches()) {
            Optional<BigDecimal> value = Optional.of(new BigDecimal(bound.group(2)));
            boolean included = bound.group(1).endsWith("=");
            return bound.group(1).startsWith(">")
                    ? new ValueRange(value, included, Optional.empty(), false)
                    : new ValueRange(Optional.empty(), false, value, included);
        }
        Matcher band = BAND.matcher(text.strip());
        if (!band.matches()) {
            throw new IllegalArgumentException("Not a bound as >=95 or a range as 14..20: " + text);
        }
        return band(new BigDecimal(band.group(1)), new BigDecimal(band.group(2)));
    }

    /** Everything between two values, both included. */
    public static ValueRange band(BigDecimal lower, BigDecimal upper) {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("The range ends before it begins: " + lower + ".." + upper);
        }
        return new ValueRange(Optional.of(lower), true, Optional.of(upper), true);
    }

    /** Whether the value belongs to it. */
    public boolean contains(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** Whether the value lies below it. */
    public boolean isBelow(BigDecimal value) {
        return lower.map(bound -> lowerIncluded ? value.compareTo(bound) < 0 : value.compareTo(bound) <= 0)
                .orElse(false);
    }

    /** Whether the value lies above it. */
    public boolean isAbove(BigDecimal value) {
        return upper.map(bound -> upperIncluded ? value.compareTo(bound) > 0 : value.compareTo(bound) >= 0)
                .orElse(false);
    }

    /** The same with no zeros behind its ends. */
    ValueRange shortest() {
        return new ValueRange(
                lower.map(ValueRange::shortest), lowerIncluded, upper.map(ValueRange::shortest), upperIncluded);
    }

    private static BigDecimal shortest(BigDecimal bound) {
        return bound.signum() == 0 ? BigDecimal.ZERO : bound.stripTrailingZeros();
    }

    /** Whether some value belongs to both. */
    public boolean overlaps(ValueRange other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(ValueRange other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().compareTo(other.lower.get());
        return order < 0 || order == 0 && !(upperIncluded && other.lowerIncluded);
    }

    /** Whether it has two ends. */
    public boolean isBand() {
        return lower.isPresent() && upper.isPresent();
    }

    /** The written form. */
    @Override
    public String toString() {
        if (lower.isPresent() && upper.isPresent()) {
            return lower.get().toPlainString() + ".." + upper.get().toPlainString();
        }
        return lower.map(bound -> (lowerIncluded ? ">=" : ">") + bound.toPlainString())
                .or(() -> upper.map(bound -> (upperIncluded ? "<=" : "<") + bound.toPlainString()))
                .orElse("");
    }
}
