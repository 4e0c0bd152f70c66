package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.ControlChart;

/**
 * Target assurance of an XmR chart: where the target lies to the limits of the latest phase.
 *
 * <p>A target on a limit is within the limits. Source: Making Data Count (statistics and disclosure, 4).
 */
public final class AssuranceRule {

    private AssuranceRule() {}

    /** The assurance the chart gives about a target in the unit of its figures. */
    public static Assurance assurance(ControlChart chart, BigDecimal target, Polarity polarity) {
        if (!chart.hasIcons() || !polarity.judges()) {
            return Assurance.NOT_AVAILABLE;
        }
        boolean above = target.compareTo(chart.upper()) > 0;
        boolean below = target.compareTo(chart.lower()) < 0;
        if (!above && !below) {
            return Assurance.HIT_AND_MISS;
        }
        return below == (polarity == Polarity.HIGH_IS_GOOD)
                ? Assurance.CONSISTENTLY_PASSES
                : Assurance.CONSISTENTLY_FAILS;
    }
}
