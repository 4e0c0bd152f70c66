package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.scorecard.model.Movement;

/**
 * The change of a figure as a percentage of the earlier figure, and its arrow.
 *
 * <p>The change is worked out from unrounded figures; the arrow is up from +10 % and down from -10 % of the change
 * rounded to a whole percent, whatever the polarity (calculation rules, 1.3 and 5).
 */
public final class PercentChangeRule {

    private static final BigDecimal THRESHOLD = BigDecimal.TEN;

    private PercentChangeRule() {}

    /** The unrounded change in percent; missing when a figure is missing or the earlier one is zero. */
    public static MeasureValue change(MeasureValue earlier, MeasureValue later) {
        if (!(later instanceof MeasureValue.Known now)) {
            return later;
        }
        if (!(earlier instanceof MeasureValue.Known before)) {
            return earlier;
        }
        return before.value().signum() == 0
                ? MeasureValue.missing(MissingReason.ZERO_DENOMINATOR, "the earlier figure is zero")
                : RatioRule.percentage(
                        now.value().subtract(before.value()), before.value().abs());
    }

    /** The arrow of a change. */
    public static Movement arrow(MeasureValue change) {
        if (!(change instanceof MeasureValue.Known known)) {
            return Movement.NOT_COMPARABLE;
        }
        BigDecimal percent = DisplayFormat.WHOLE_PERCENT.round(known.value());
        if (percent.abs().compareTo(THRESHOLD) < 0) {
            return Movement.SAME;
        }
        return percent.signum() > 0 ? Movement.UP : Movement.DOWN;
    }
}
