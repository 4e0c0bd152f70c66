package uk.councilportal.indicator.service;

/**
 * What somebody saw before a change was stored: it is stored only while nothing of it has changed.
 *
 * @param changes how often the indicator had been changed
 * @param impact what the change touched; empty counts where nothing was previewed
 */
public record CatalogueSeen(int changes, CatalogueImpact impact) {}
