package uk.councilportal.grant.repository;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/**
 * A published figure as the views give it: plain columns, so that a query can build it.
 *
 * @param council the council's code
 * @param standardCode the standard indicator
 * @param indicatorId the council's own indicator
 * @param month the last month of the period as a number
 * @param periodType the letter of the sort of period
 * @param months the length of the period
 * @param splitBy the dimensions it is broken down by, separated by commas; empty for the whole council
 * @param members the members, as the issue names them
 * @param comparability how far it measures what the standard indicator means
 * @param issueMonth the month of the issue as a number
 * @param issueNumber the number of the issue
 * @param numerator the numerator, or null
 * @param denominator the denominator, or null
 * @param value the value, or null
 * @param status what the council says about it
 * @param missing why there is no value, or null
 * @param rating how the council rates it
 * @param revised whether the issue before showed another figure
 */
public record GrantedFigureRow(
        String council,
        String standardCode,
        int indicatorId,
        int month,
        String periodType,
        int months,
        String splitBy,
        String members,
        Comparability comparability,
        int issueMonth,
        int issueNumber,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        ObservationStatus status,
        MissingReason missing,
        RagStatus rating,
        boolean revised) {

    /** The figure; what many rows have in common is taken from the other rows of the reading. */
    GrantedFigure toModel(CommonParts common) {
        return new GrantedFigure(
                new GrantedFigure.Key(
                        common.council(council),
                        common.standard(standardCode),
                        common.period(periodType, month, months),
                        common.breakdown(splitBy, members)),
                new GrantedFigure.Source(indicatorId, comparability, common.month(issueMonth), issueNumber),
                new PublishedFigure.Outcome(
                        new Amounts(
                                Optional.ofNullable(value),
                                Optional.ofNullable(numerator),
                                Optional.ofNullable(denominator)),
                        status,
                        Optional.ofNullable(missing),
                        rating),
                revised);
    }
}
