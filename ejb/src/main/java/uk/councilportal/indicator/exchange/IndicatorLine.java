package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.IndicatorDefinition;

/**
 * One row of a file of indicators.
 *
 * @param line the line of the file
 * @param report the code of the report
 * @param definition the indicator, without formulas: they come from a file of their own
 */
public record IndicatorLine(long line, String report, IndicatorDefinition definition) {}
