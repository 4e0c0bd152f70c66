package uk.councilportal.scorecard.rules;

import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * A figure and whether it was entered in place of one that would be worked out.
 *
 * @param value the figure
 * @param enteredInstead whether what was entered stands for a figure that could not be worked out, or for the sum of
 *     the months of a year
 */
record SourcedValue(MeasureValue value, boolean enteredInstead) {

    static SourcedValue missing(MissingReason reason, String detail) {
        return new SourcedValue(MeasureValue.missing(reason, detail), false);
    }
}
