package uk.councilportal.indicator.service;

import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;

/**
 * What a change of a standard indicator touches in the councils, in counts: nothing is seen of any figure.
 *
 * @param links how many councils and indicators of theirs link to it
 * @param use the published figures of which something else will be said
 * @param charts how many councils' charts will show a new break
 */
public record CatalogueImpact(StandardLinks links, StandardUse use, long charts) {}
