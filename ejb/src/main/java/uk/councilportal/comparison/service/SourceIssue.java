package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * The issue a figure was published in.
 *
 * @param month the month of the issue
 * @param number 1 for the first issue of the month
 */
public record SourceIssue(ReportingMonth month, int number) {}
