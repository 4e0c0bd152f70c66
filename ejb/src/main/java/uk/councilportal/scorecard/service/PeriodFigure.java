package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figure of one period, whether it was restated since the issue before, and how it was reported.
 */
public record PeriodFigure(ReportingPeriod period, DisclosedValue value, boolean restated, ObservationStatus status) {}
