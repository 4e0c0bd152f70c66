package uk.councilportal.indicator.service;

import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;

/**
 * What a change of a standard indicator touches in the councils, in counts: nothing is seen of any figure.
 *
 * @param links how many councils and indicators of theirs link to it
 * @param use the published figures of which something else will be said
 * @param parts how many figures are published over its numerator and denominator in the same months, from which comparisons work
 *     it out where a council has not published it itself
 * @param charts how many councils' charts will break elsewhere than they do
 */
public record CatalogueImpact(StandardLinks links, StandardUse use, long parts, long charts) {}
