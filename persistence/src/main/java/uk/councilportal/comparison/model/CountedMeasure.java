package uk.councilportal.comparison.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import uk.councilportal.indicator.model.StandardFormula;

/**
 * What a figure made of two counts is, so that the right formula is used for its chance.
 *
 * @param proportion whether the numerator is part of the denominator; else the figure is a rate of events
 * @param multiplier what numerator over denominator is multiplied by: 100 for percentages, 10,000 for rates, twelve
 *     times that for one month brought to a full year
 */
public record CountedMeasure(boolean proportion, BigDecimal multiplier) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** What a standard indicator is; empty when it is not made of two counts. */
    public static Optional<CountedMeasure> of(StandardFormula formula) {
        return switch (formula.shape()) {
            case OF_COUNT, MEMBER_OF_ALL -> Optional.of(new CountedMeasure(true, formula.multiplier()));
            case OF_POPULATION ->
                Optional.of(new CountedMeasure(
                        false,
                        formula.annualised() ? formula.multiplier().multiply(MONTHS_OF_A_YEAR) : formula.multiplier()));
            case COUNT, IN_WORDS -> Optional.empty();
        };
    }

    /** The figure the counts give, unrounded. */
    public BigDecimal value(CountPair counts) {
        return counts.numerator().multiply(multiplier).divide(counts.denominator(), MathContext.DECIMAL128);
    }

    /** A percentage. */
    public static CountedMeasure percentage() {
        return new CountedMeasure(true, BigDecimal.valueOf(100));
    }

    /** A rate per so many. */
    public static CountedMeasure ratePer(int number) {
        return new CountedMeasure(false, BigDecimal.valueOf(number));
    }
}
