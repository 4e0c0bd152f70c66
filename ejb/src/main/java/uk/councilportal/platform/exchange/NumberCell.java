package uk.councilportal.platform.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as files must write them: digits with a full stop before the decimals, at most twelve before and six after,
 * a minus sign if need be. Thousands separators, decimal commas and per cent signs are refused with the number that was
 * probably meant.
 */
public final class NumberCell {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("(.*\\S)\\s*%");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");

    private NumberCell() {}

    /** Whether the text is a number in the form required. */
    public static boolean isNumber(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** The number; only for texts that {@link #isNumber}. */
    public static BigDecimal parse(String text) {
        return new BigDecimal(text);
    }

    /** What is wrong with a text that is not a number, and what to write instead. */
    public static String complaint(String text) {
        if (text.equals("=")) {
            return "The formula has no result. Open the workbook in Excel, let it calculate and save it";
        }
        if (text.startsWith("#")) {
            return "The formula gives " + text + ". Write the number, or a status without a number";
        }
        return suggestion(text)
                .map(number -> "\"" + text + "\" is not a plain number. Write " + number)
                .orElse("\"" + text + "\" is not a number. Write it as 1234 or 94.5");
    }

    private static Optional<String> suggestion(String text) {
        var percent = PERCENT.matcher(text);
        String number = percent.matches() ? percent.group(1) : text;
        if (THOUSANDS.matcher(number).matches()) {
            number = number.replace(",", "");
        } else if (DECIMAL_COMMA.matcher(number).matches()) {
            number = number.replace(',', '.');
        }
        return isNumber(number) ? Optional.of(number) : Optional.empty();
    }
}
