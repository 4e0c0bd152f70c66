package uk.councilportal.observation.repository;

import uk.councilportal.period.model.ReportingPeriod;

/**
 * The place of one figure among the council's figures.
 *
 * @param indicatorId the indicator
 * @param breakdownId the breakdown, 0 for the whole council
 * @param period the period it is for
 */
public record FigureCell(int indicatorId, int breakdownId, ReportingPeriod period) {}
