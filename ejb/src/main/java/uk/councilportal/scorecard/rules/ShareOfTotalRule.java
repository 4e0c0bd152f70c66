package uk.councilportal.scorecard.rules;

import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.rules.RatioRule;

/** A part as a percentage of the whole; the shares need not add to 100 (calculation rules, 4). */
public final class ShareOfTotalRule {

    private ShareOfTotalRule() {}

    /** The share in percent; missing when either is missing or the whole is zero. */
    public static MeasureValue share(MeasureValue part, MeasureValue whole) {
        if (!(part instanceof MeasureValue.Known counted)) {
            return part;
        }
        return whole instanceof MeasureValue.Known all ? RatioRule.percentage(counted.value(), all.value()) : whole;
    }
}
