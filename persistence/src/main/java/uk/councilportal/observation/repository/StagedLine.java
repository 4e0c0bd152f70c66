package uk.councilportal.observation.repository;

import uk.councilportal.period.model.ReportingMonth;

/**
 * A line of a file of figures, and which figures it writes to.
 *
 * @param line its number
 * @param figures the figures
 */
public record StagedLine(long line, Figures figures) {

    /**
     * The figures of one indicator and breakdown for one sort of period that end with a month.
     *
     * @param indicatorId the indicator
     * @param breakdownId the breakdown
     * @param periodType the letter of the sort of period
     * @param month the month
     */
    public record Figures(int indicatorId, int breakdownId, String periodType, ReportingMonth month) {}
}
