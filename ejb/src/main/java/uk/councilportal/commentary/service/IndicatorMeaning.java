package uk.councilportal.commentary.service;

import uk.councilportal.indicator.model.Comparability;

/**
 * The definition of the indicator in the national catalogue, to be read while writing; it is kept there, not here.
 *
 * @param title its title in the catalogue
 * @param text the definition in words
 * @param formula numerator and denominator in words
 * @param comparability how far the council's indicator means the same
 * @param note what differs
 */
public record IndicatorMeaning(String title, String text, String formula, Comparability comparability, String note) {}
