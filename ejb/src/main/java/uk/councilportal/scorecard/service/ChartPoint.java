package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One visible point of a chart.
 */
public record ChartPoint(ReportingPeriod period, DisclosedValue value, SpcSignal spc) {}
