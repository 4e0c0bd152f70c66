package uk.councilportal.entry.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;

/**
 * Reads the text of one cell, typed into the entry grid or copied from a spreadsheet.
 *
 * <pre>
 * 1,234                    1234
 * 94.5%   94.5             94.5 of a percentage
 * 76 of 576   76/576       numerator and denominator
 * -   x   n/a              not available
 * z                        not applicable
 * (blank)                  nothing
 * </pre>
 *
 * Signs that spreadsheets add are tolerated: spaces, thousands commas, a per cent sign behind a percentage, an
 * apostrophe that marks text. Whatever could mean two numbers ("94,5"), rounds ("12.5 children") or hides a number ("c",
 * "&lt;5") is refused with the text as it was typed; nothing is guessed and nothing is rounded. A number has at most
 * twelve digits and six decimals, as the portal keeps them.
 */
public final class CellTextParser {
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("(.+?)\\s*(?:\\bout of\\b|\\bof\\b|/)\\s*(.+)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Set<String> NOT_AVAILABLE = Set.of("-", "x", "n/a", "na", "not available", ":", "..");
    private static final Set<String> NOT_APPLICABLE = Set.of("z", "not applicable");
    private static final Set<String> HIDDEN = Set.of("c", "*", "k", "low", "supp", "suppressed");
    private static final int DIGITS = 12;
    private static final int DECIMALS = 6;

    private final String typed;
    private final DisplayFormat format;

    private CellTextParser(String typed, DisplayFormat format) {
        this.typed = typed;
        this.format = format;
    }

    /**
     * Reads the text of a cell.
     *
     * @param text what stands in the cell
     * @param format unit and decimals of the indicator
     */
    public static CellReading read(String text, DisplayFormat format) {
        return new CellTextParser(text.strip(), format).read(normal(text));
    }

    private CellReading read(String text) {
        String word = text.toLowerCase(Locale.UK);
        if (word.isEmpty()) {
            return new CellReading.Blank();
        }
        if (NOT_AVAILABLE.contains(word)) {
            return new CellReading.Absent(ObservationStatus.NOT_AVAILABLE);
        }
        if (NOT_APPLICABLE.contains(word)) {
            return new CellReading.Absent(ObservationStatus.NOT_APPLICABLE);
        }
        if (HIDDEN.contains(word) || word.startsWith("<")) {
            return refused("hidden");
        }
        Matcher fraction = FRACTION.matcher(word);
        return fraction.matches() ? fraction(fraction.group(1), fraction.group(2)) : value(word);
    }

    private CellReading fraction(String top, String bottom) {
        if (format.unit() != MeasureUnit.PERCENT && format.unit() != MeasureUnit.COUNT) {
            return refused("notAFraction");
        }
        Matcher numerator = NUMBER.matcher(top);
        Matcher denominator = NUMBER.matcher(bottom);
        if (!numerator.matches() || !denominator.matches()) {
            return refused("notANumber");
        }
        if (isTooLong(numerator) || isTooLong(denominator)) {
            return refused("tooLong");
        }
        Amounts amounts = Amounts.of(number(numerator), number(denominator));
        return amounts.numerator().orElseThrow().signum() < 0
                        || amounts.denominator().orElseThrow().signum() < 0
                ? refused("negative")
                : withinTheWhole(amounts);
    }

    private CellReading withinTheWhole(Amounts amounts) {
        boolean more = amounts.numerator()
                        .orElseThrow()
                        .compareTo(amounts.denominator().orElseThrow())
                > 0;
        return more && format.unit() == MeasureUnit.PERCENT
                ? refused("moreThanTheWhole")
                : new CellReading.Entered(amounts);
    }

    private CellReading value(String text) {
        boolean percent = text.endsWith("%");
        if (percent && format.unit() != MeasureUnit.PERCENT) {
            return refused("notAPercentage");
        }
        Matcher number =
                NUMBER.matcher(percent ? text.substring(0, text.length() - 1).strip() : text);
        if (!number.matches()) {
            return refused(isWholeCount() ? "notAWholeNumber" : "notANumber");
        }
        if (isTooLong(number)) {
            return refused("tooLong");
        }
        BigDecimal value = number(number);
        if (isWholeCount() && value.stripTrailingZeros().scale() > 0) {
            return refused("notAWholeNumber");
        }
        return format.unit() == MeasureUnit.COUNT && value.signum() < 0
                ? refused("negative")
                : new CellReading.Entered(Amounts.of(value));
    }

    private boolean isWholeCount() {
        return format.unit() == MeasureUnit.COUNT && format.decimals() == 0;
    }

    private static boolean isTooLong(Matcher number) {
        String decimals = number.group(3);
        return number.group(2).replace(",", "").length() > DIGITS || decimals != null && decimals.length() > DECIMALS;
    }

    private static BigDecimal number(Matcher number) {
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        BigDecimal size = new BigDecimal(number.group(2).replace(",", "") + decimals);
        return number.group(1).equals("-") ? size.negate() : size;
    }

    /** One sort of space and of dash, no apostrophe that only marks a text for the spreadsheet. */
    private static String normal(String text) {
        String plain = SPACES.matcher(text)
                .replaceAll(" ")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .strip();
        return plain.startsWith("'") ? plain.substring(1).strip() : plain;
    }

    private CellReading refused(String problem) {
        return new CellReading.Refused("entry.cell." + problem, List.of(typed));
    }
}
