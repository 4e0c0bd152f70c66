package uk.councilportal.submission.model;

import java.util.Optional;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.RagStatus;

/**
 * A figure over a standard indicator as it is published for comparison.
 *
 * @param indicatorId the council's indicator
 * @param breakdownId the breakdown, 0 for the whole council
 * @param period the month; of an indicator that is not reported monthly the quarter, term or year
 * @param link the standard indicator and how far the two compare
 * @param outcome the numbers, or why there are none
 */
public record PublishedFigure(
        int indicatorId, int breakdownId, ReportingPeriod period, StandardLink link, Outcome outcome) {
    /**
     * What is known of the figure.
     *
     * @param amounts the computed value and, where it follows from any, numerator and denominator; unrounded
     * @param status what the council says about it
     * @param missing why there is no value; empty when there is one
     * @param rating how the council rates it against its own target
     */
    public record Outcome(
            Amounts amounts, ObservationStatus status, Optional<MissingReason> missing, RagStatus rating) {}
}
