package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;

/** Differences and changes, always with their sign: "+7%", "−5,821", "+7.2 pts". */
final class SignedText {

    private static final String MINUS = "−";

    private SignedText() {}

    static String of(BigDecimal value, DisplayFormat format) {
        BigDecimal rounded = format.round(value);
        String size = format.format(rounded.abs());
        return sign(rounded) + size;
    }

    /** A difference between two percentages is in percentage points. */
    static String difference(BigDecimal value, DisplayFormat format) {
        if (format.unit() != MeasureUnit.PERCENT) {
            return of(value, format);
        }
        BigDecimal rounded = format.round(value);
        return sign(rounded) + format.number(rounded.abs()) + " pts";
    }

    private static String sign(BigDecimal rounded) {
        return switch (rounded.signum()) {
            case 1 -> "+";
            case -1 -> MINUS;
            default -> "";
        };
    }
}
