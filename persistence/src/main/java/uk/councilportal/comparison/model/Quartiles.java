package uk.councilportal.comparison.model;

import java.math.BigDecimal;

/**
 * The cut points that divide figures into quarters, unrounded and in the unit of the figures.
 *
 * @param lower a quarter of the figures lies at or below it
 * @param median half of them
 * @param upper three quarters of them
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
