package uk.councilportal.observation.model;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One figure entered for one indicator, breakdown and period.
 *
 * @param code the indicator
 * @param breakdown the part of the council's children
 * @param period the period
 * @param amounts the numbers entered
 * @param status what the council says about them
 */
public record Observation(
        IndicatorCode code, Breakdown breakdown, ReportingPeriod period, Amounts amounts, ObservationStatus status) {}
