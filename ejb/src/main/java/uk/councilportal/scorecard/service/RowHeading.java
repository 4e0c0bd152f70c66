package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;

/**
 * What a row is about: name, good performance, unit and the note the council prints with it ("year to date", "rolling year, per 10,000 children").
 */
public record RowHeading(IndicatorName name, Polarity polarity, MeasureUnit unit, int decimals, String note) {}
