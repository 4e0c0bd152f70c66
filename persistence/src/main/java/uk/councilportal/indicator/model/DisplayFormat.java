package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How figures of one indicator are rounded and written: the only place where figures are rounded.
 *
 * <p>Rounding is half away from zero at the printed decimals, as in all published reports (calculation rules, 0).
 *
 * @param unit the unit, which gives the sign
 * @param decimals the number of printed decimals
 */
public record DisplayFormat(MeasureUnit unit, int decimals) {

    /** Whole percent with a percent sign, as percent changes are printed. */
    public static final DisplayFormat WHOLE_PERCENT = new DisplayFormat(MeasureUnit.PERCENT, 0);

    /** Refuses decimals outside 0 to 9. */
    public DisplayFormat {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("Decimals are 0 to 9, not " + decimals);
        }
    }

    /** The value at the printed decimals. */
    public BigDecimal round(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The value as printed: "86.8%", "1,653", "914.2". */
    public String format(BigDecimal value) {
        return number(value) + unit.sign();
    }

    /** The value as printed without its sign: "86.8", "1,653". */
    public String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern(), DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = round(value);
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    private String pattern() {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
