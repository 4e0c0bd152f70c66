package uk.councilportal.indicator.model;

/**
 * How many link to a standard indicator.
 *
 * @param code the code in the catalogue
 * @param councils how many councils
 * @param indicators how many indicators of their own
 */
public record StandardLinks(String code, long councils, long indicators) {}
