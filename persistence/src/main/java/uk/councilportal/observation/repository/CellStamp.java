package uk.councilportal.observation.repository;

import java.time.LocalDateTime;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Who wrote a revision of a figure, and when.
 *
 * @param indicatorId the indicator
 * @param breakdownId the breakdown, 0 for the whole council
 * @param month the last month of the period as a number
 * @param periodType the letter of the sort of period
 * @param months the length of the period
 * @param revision the revision
 * @param madeBy the sign-in name of who wrote it
 * @param madeAt when, in UTC
 */
public record CellStamp(
        int indicatorId,
        int breakdownId,
        int month,
        String periodType,
        int months,
        int revision,
        String madeBy,
        LocalDateTime madeAt) {

    /** The figure it is about. */
    public FigureCell cell() {
        ReportingMonth end = new ReportingMonth(month);
        return new FigureCell(
                indicatorId, breakdownId, new ReportingPeriod(PeriodType.ofLetter(periodType.charAt(0)), end, months));
    }
}
