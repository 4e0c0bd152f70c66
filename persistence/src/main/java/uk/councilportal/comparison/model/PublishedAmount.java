package uk.councilportal.comparison.model;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;

/**
 * What a council has published for one month.
 *
 * @param value the figure, unrounded; missing with the council's reason
 * @param counts the "x of y" it was worked out from, where it was entered as such
 * @param workedOut whether a formula of the report gave it, so that the report prints it rounded; an entered figure is
 *     printed as it was entered
 */
public record PublishedAmount(MeasureValue value, Optional<CountPair> counts, boolean workedOut) {

    /** An entered figure without counts. */
    public static PublishedAmount of(BigDecimal value) {
        return new PublishedAmount(MeasureValue.of(value), Optional.empty(), false);
    }

    /** The figure as the report prints it. */
    public MeasureValue printed(DisplayFormat format) {
        return workedOut ? value.map(format::round) : value;
    }
}
