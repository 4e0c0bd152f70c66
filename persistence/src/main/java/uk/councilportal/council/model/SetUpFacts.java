package uk.councilportal.council.model;

/**
 * How far a council has been set up, by counting; no figure is read.
 *
 * @param reports its reports
 * @param indicators its indicators in use that stand in a report
 * @param linked those linked to the national catalogue
 * @param withTarget those with a target
 * @param months the months for which something has been entered or imported
 * @param openMonths the months that were ever opened
 */
public record SetUpFacts(int reports, int indicators, int linked, int withTarget, int months, int openMonths) {}
