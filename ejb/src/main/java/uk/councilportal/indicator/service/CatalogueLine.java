package uk.councilportal.indicator.service;

import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLinks;

/**
 * A standard indicator of the list.
 *
 * @param history the indicator with its versions
 * @param links how many councils link to it
 */
public record CatalogueLine(StandardHistory history, StandardLinks links) {}
