package uk.councilportal.comparison.service;

/**
 * What every copy of a comparison says about itself.
 *
 * @param audience for whom it was made, in words
 * @param version the version of the disclosure rules
 */
public record ExportPolicy(String audience, String version) {}
