package uk.councilportal.observation.repository;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One revision of one figure, as read for a scorecard: plain columns, so that a query can build it.
 *
 * @param breakdownId the breakdown, 0 for the whole council
 * @param month the last month of the period as a number
 * @param indicatorId the indicator
 * @param periodType the letter of the sort of period
 * @param months the length of the period
 * @param revision the revision it was written with
 * @param numerator the numerator entered, or null
 * @param denominator the denominator entered, or null
 * @param value the value entered, or null
 * @param status what the council says about it
 * @param dataNote what the reader has to know about it, or null
 */
public record ObservationRow(
        int breakdownId,
        int month,
        int indicatorId,
        String periodType,
        int months,
        int revision,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        ObservationStatus status,
        String dataNote) {

    /** The period it is for. */
    public ReportingPeriod period() {
        return new ReportingPeriod(PeriodType.ofLetter(periodType.charAt(0)), new ReportingMonth(month), months);
    }

    /** The figure, given what its numbers stand for. */
    public Observation toModel(IndicatorCode code, Breakdown breakdown) {
        Amounts amounts = new Amounts(
                Optional.ofNullable(value), Optional.ofNullable(numerator), Optional.ofNullable(denominator));
        return new Observation(code, breakdown, period(), amounts, status);
    }

    /** Whether it is another revision of the same figure. */
    boolean isSameFigureAs(ObservationRow other) {
        return breakdownId == other.breakdownId
                && month == other.month
                && indicatorId == other.indicatorId
                && months == other.months
                && periodType.equals(other.periodType);
    }
}
