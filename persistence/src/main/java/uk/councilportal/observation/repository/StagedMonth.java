package uk.councilportal.observation.repository;

import uk.councilportal.period.model.ReportingMonth;

/**
 * What a staged file would do to the figures of one indicator that end with one month.
 *
 * @param indicatorId the indicator
 * @param month the last month of the periods
 * @param counts how many figures are new, changed and unchanged
 */
public record StagedMonth(int indicatorId, ReportingMonth month, StagedComparison counts) {}
