package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.ReportingPeriod;

/** A figure that differs from the issue before. */
public record RestatedCell(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {}
