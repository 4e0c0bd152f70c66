package uk.councilportal.observation.model;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The place of one figure within a report.
 *
 * @param code the indicator
 * @param breakdown the part of the council's children
 * @param period the period
 */
public record FigureCell(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {}
