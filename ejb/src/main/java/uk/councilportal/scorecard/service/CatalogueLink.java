package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.StandardValidity;

/**
 * The standard indicator of the national catalogue that a council's own indicator is linked to, graded for comparability.
 *
 * @param validity where its series breaks, and whether it has ended
 */
public record CatalogueLink(
        String code, String title, Comparability comparability, String note, StandardValidity validity) {}
