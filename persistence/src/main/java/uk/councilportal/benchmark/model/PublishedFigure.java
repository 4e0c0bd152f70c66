package uk.councilportal.benchmark.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as official statistics publish it: a number, or a symbol that says why there is none. A symbol is never zero.
 *
 * @param number the number as published, not rounded
 * @param symbol the symbol; empty exactly where there is a number
 */
public record PublishedFigure(Optional<BigDecimal> number, Optional<NationalSymbol> symbol) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");
    private static final int LARGEST_DIGITS = 12;
    private static final int DECIMALS = 10;

    /** Refuses what is neither, or both. */
    public PublishedFigure {
        if (number.isPresent() == symbol.isPresent()) {
            throw new IllegalArgumentException("A figure is a number or a symbol");
        }
    }

    /** A number. */
    public static PublishedFigure of(BigDecimal number) {
        return new PublishedFigure(Optional.of(plain(number)), Optional.empty());
    }

    /** A symbol. */
    public static PublishedFigure of(NationalSymbol symbol) {
        return new PublishedFigure(Optional.empty(), Optional.of(symbol));
    }

    /** A figure as the database keeps it: one of the two is null. */
    public static PublishedFigure kept(BigDecimal number, String mark) {
        return number == null ? of(NationalSymbol.find(mark).orElseThrow()) : of(number);
    }

    /** Whether a text is a number or a symbol. */
    public static boolean isFigure(String text) {
        return NUMBER.matcher(text).matches() || NationalSymbol.find(text).isPresent();
    }

    /**
     * Reads a cell; an empty one has no figure that is available.
     *
     * @throws IllegalArgumentException with words for people when the text is neither a number nor a symbol
     */
    public static PublishedFigure parse(String text) {
        if (text.isEmpty()) {
            return of(NationalSymbol.UNAVAILABLE);
        }
        if (NUMBER.matcher(text).matches()) {
            return of(parseNumber(text));
        }
        return of(NationalSymbol.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is neither a number nor one of the symbols z, x, c, low, u")));
    }

    private static BigDecimal parseNumber(String text) {
        BigDecimal number = plain(new BigDecimal(text));
        if (number.precision() - number.scale() > LARGEST_DIGITS || number.scale() > DECIMALS) {
            throw new IllegalArgumentException("\"%s\" has more than %d digits or more than %d decimals"
                    .formatted(text, LARGEST_DIGITS, DECIMALS));
        }
        return number;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As the statistics print it. */
    @Override
    public String toString() {
        return number.map(BigDecimal::toPlainString)
                .orElseGet(() -> symbol.orElseThrow().mark());
    }
}
