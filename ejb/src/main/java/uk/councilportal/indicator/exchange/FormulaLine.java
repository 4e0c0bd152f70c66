package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;

/**
 * One row of a file of formulas.
 *
 * @param line the line of the file
 * @param report the code of the report
 * @param code the indicator
 * @param formula one of its formulas; those of an indicator count in the order of the file
 */
public record FormulaLine(long line, String report, IndicatorCode code, Formula formula) {}
