package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.StandardIndicator;

/**
 * One row of a file of standard indicators.
 *
 * @param line the line of the file
 * @param indicator the indicator
 * @param numeratorCode the standard indicator that is its numerator, empty when there is none
 * @param denominatorCode the standard indicator that is its denominator, empty when there is none
 */
public record StandardIndicatorLine(
        long line, StandardIndicator indicator, String numeratorCode, String denominatorCode) {}
