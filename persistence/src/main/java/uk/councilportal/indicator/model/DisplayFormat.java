package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

    private static final int GROUP = 3;

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
        BigDecimal rounded = round(value);
        StringBuilder text = new StringBuilder(rounded.abs().toPlainString());
        int end = decimals == 0 ? text.length() : text.length() - decimals - 1;
        for (int comma = end - GROUP; comma > 0; comma -= GROUP) {
            text.insert(comma, ',');
        }
        return rounded.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }
}
