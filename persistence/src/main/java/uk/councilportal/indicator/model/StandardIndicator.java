package uk.councilportal.indicator.model;

/**
 * An indicator of the national catalogue, to which councils link their own.
 *
 * @param code its code, "contacts-received"
 * @param title its title
 * @param area the area of the catalogue it stands in
 * @param measure unit, decimals, polarity and frequency
 * @param definition what it measures and how it is worked out
 */
public record StandardIndicator(
        String code, String title, String area, Measure measure, StandardDefinition definition) {}
