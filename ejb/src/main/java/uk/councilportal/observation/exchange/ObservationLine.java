package uk.councilportal.observation.exchange;

import uk.councilportal.indicator.exchange.FigurePlace;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One row of a file of figures.
 *
 * @param line the line of the file
 * @param place whose figure it is
 * @param period the period
 * @param amounts the numbers
 * @param status what the council says about them
 * @param note what the reader has to know, may be empty
 */
public record ObservationLine(
        long line, FigurePlace place, ReportingPeriod period, Amounts amounts, ObservationStatus status, String note) {}
