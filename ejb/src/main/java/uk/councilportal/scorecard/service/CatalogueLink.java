package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.Comparability;

/**
 * The standard indicator of the national catalogue that a council's own indicator is linked to, graded for comparability.
 */
public record CatalogueLink(String code, String title, Comparability comparability, String note) {}
