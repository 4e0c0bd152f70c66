package uk.councilportal.scorecard.model;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorCode;

/**
 * Which derived figure is meant.
 *
 * @param code the indicator
 * @param breakdown the part of the council's children
 * @param kind the sort of figure
 * @param period the period as printed, "2017-03", "2016/17", "2016/17 academic"
 */
public record FigureKey(IndicatorCode code, Breakdown breakdown, FigureKind kind, String period) {}
