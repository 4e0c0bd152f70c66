package uk.councilportal.review.rules;

import java.math.BigDecimal;

/**
 * How far a figure moved from one month to the next.
 *
 * @param step the figure of the month less that of the month before, in the unit of the indicator, unrounded; never zero
 * @param size how many times the step is as wide as the distance of the natural limits from the mean; positive
 */
public record Movement(BigDecimal step, BigDecimal size) {}
