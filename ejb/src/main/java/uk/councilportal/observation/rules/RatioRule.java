package uk.councilportal.observation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * Percentages and rates: multiplier times numerator over denominator, unrounded.
 *
 * <p>A zero denominator gives no value, printed "-"; 0 of n gives 0 (calculation rules, 0).
 */
public final class RatioRule {

    /** The precision of divisions, far beyond anything printed. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private RatioRule() {}

    /** Multiplier times numerator over denominator. */
    public static MeasureValue ratio(BigDecimal numerator, BigDecimal denominator, BigDecimal multiplier) {
        if (denominator.signum() == 0) {
            return MeasureValue.missing(MissingReason.ZERO_DENOMINATOR);
        }
        return MeasureValue.of(numerator.multiply(multiplier).divide(denominator, PRECISION));
    }

    /** The numerator as a percentage of the denominator. */
    public static MeasureValue percentage(BigDecimal numerator, BigDecimal denominator) {
        return ratio(numerator, denominator, HUNDRED);
    }

    /**
     * A rate brought to a full year: the rate of so many months times twelve over that number (calculation rules, 3).
     */
    public static BigDecimal annualised(BigDecimal rate, int months) {
        return rate.multiply(MONTHS_OF_A_YEAR).divide(BigDecimal.valueOf(months), PRECISION);
    }
}
