package uk.councilportal.authority.model;

import java.math.BigDecimal;

/** A number as it was entered: the database pads decimals with zeros. */
public final class PlainNumber {
    private PlainNumber() {}

    /** The same number without the zeros at its end, and never in powers of ten. */
    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
