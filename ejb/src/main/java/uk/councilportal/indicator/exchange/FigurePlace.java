package uk.councilportal.indicator.exchange;

/**
 * The indicator and breakdown a row is about, by the numbers under which the portal keeps them.
 *
 * @param indicatorId the indicator
 * @param breakdownId the breakdown, 0 for the whole council
 */
public record FigurePlace(int indicatorId, int breakdownId) {}
