package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;

/**
 * What a row is about.
 *
 * @param name what it is called
 * @param polarity what good performance is
 * @param unit the unit of its figures
 * @param decimals with how many decimals they are shown
 * @param note what the council prints with it ("year to date", "rolling year, per 10,000 children")
 * @param ownerRole the role that answers for its figures, empty when the council names none
 */
public record RowHeading(
        IndicatorName name, Polarity polarity, MeasureUnit unit, int decimals, String note, String ownerRole) {}
