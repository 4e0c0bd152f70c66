package uk.councilportal.indicator.model;

/**
 * A dimension as the portal keeps it.
 *
 * @param id its number
 * @param code the name used in files and formulas, which never changes
 * @param title the name shown, as of some revision
 */
public record KeptDimension(int id, String code, String title) {}
