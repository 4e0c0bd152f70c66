package uk.councilportal.comparison.view;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * A row beneath the councils of a table that they can be held against: a mean, the region, England.
 *
 * @param name what it is
 * @param value its figure
 * @param note how many councils went into it, or why there is no figure
 * @param published its year; empty where it is worked out from the table
 */
public record ReferenceRow(String name, DisclosedValue value, String note, String published) {}
