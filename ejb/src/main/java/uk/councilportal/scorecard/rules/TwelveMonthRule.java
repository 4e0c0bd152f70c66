package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.RatioRule;

/**
 * The mean and the highest of the last twelve months, the current one included. Months without a value are left out,
 * new and old measures among them (calculation rules, 5). Nothing is rounded.
 */
public final class TwelveMonthRule {

    private TwelveMonthRule() {}

    /** The mean of the values; missing when there is none. */
    public static MeasureValue average(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> MeasureValue.of(sum.divide(BigDecimal.valueOf(values.size()), RatioRule.PRECISION)))
                .orElseGet(TwelveMonthRule::none);
    }

    /** The highest of the values; missing when there is none. */
    public static MeasureValue maximum(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).map(MeasureValue::of).orElseGet(TwelveMonthRule::none);
    }

    private static MeasureValue none() {
        return MeasureValue.missing(MissingReason.NOT_ENTERED, "no month has a figure");
    }
}
