package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.SpcSignal;

/**
 * One visible point of a chart.
 */
public record ChartPoint(ReportingPeriod period, DisclosedValue value, SpcSignal spc) {}
