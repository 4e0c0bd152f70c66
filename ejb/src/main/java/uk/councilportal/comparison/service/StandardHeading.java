package uk.councilportal.comparison.service;

import uk.councilportal.indicator.model.Measure;

/**
 * A standard indicator as the head of a comparison.
 *
 * @param code its code in the catalogue, "cpp-count"
 * @param title its title
 * @param area the area of the catalogue it stands in
 * @param measure unit, decimals and which way is better
 * @param definition what it measures
 */
public record StandardHeading(String code, String title, String area, Measure measure, String definition) {}
