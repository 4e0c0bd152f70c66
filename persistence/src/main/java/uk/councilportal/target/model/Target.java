package uk.councilportal.target.model;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.FinancialYear;

/**
 * The target of an indicator in a financial year.
 *
 * @param code the indicator
 * @param breakdown the members it is for
 * @param year the financial year
 * @param setting what is aimed at
 */
public record Target(IndicatorCode code, Breakdown breakdown, FinancialYear year, TargetSetting setting) {}
