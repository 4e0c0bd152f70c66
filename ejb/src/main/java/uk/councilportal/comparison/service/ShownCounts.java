package uk.councilportal.comparison.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * The counts behind a figure that is shown, "62 of 294".
 *
 * @param numerator what was counted
 * @param denominator out of how many, or how many children
 */
public record ShownCounts(DisclosedValue numerator, DisclosedValue denominator) {}
