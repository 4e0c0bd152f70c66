package uk.councilportal.observation.repository;

import java.math.BigDecimal;

/**
 * One row of a file on its way in.
 *
 * @param line the line of the file
 * @param indicatorId the indicator
 * @param breakdownId the breakdown, 0 for the whole council
 * @param month the last month of the period as a number
 * @param periodType the letter of the sort of period
 * @param months the length of the period
 * @param numerator the numerator, or null
 * @param denominator the denominator, or null
 * @param value the value, or null
 * @param status the name of the status
 * @param dataNote the note, or null
 */
public record StagedObservation(
        long line,
        int indicatorId,
        int breakdownId,
        int month,
        char periodType,
        int months,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        String status,
        String dataNote) {}
