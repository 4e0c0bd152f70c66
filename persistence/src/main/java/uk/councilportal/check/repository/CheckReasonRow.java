package uk.councilportal.check.repository;

import java.time.LocalDateTime;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * A reason as a query builds it: plain columns, and who gave it when.
 *
 * @param breakdownId the breakdown
 * @param month the last month of the period as a number
 * @param indicatorId the indicator
 * @param periodType the letter of the sort of period
 * @param months the length of the period
 * @param kind what the check looks for
 * @param revision the revision it was given with
 * @param figureRevision the revision of the figure explained
 * @param said what the check said
 * @param reason the reason
 * @param givenBy who gave it
 * @param givenAt when
 */
public record CheckReasonRow(
        int breakdownId,
        int month,
        int indicatorId,
        String periodType,
        int months,
        CheckKind kind,
        int revision,
        int figureRevision,
        String said,
        String reason,
        String givenBy,
        LocalDateTime givenAt) {

    KeptReason toModel() {
        ReportingPeriod period =
                new ReportingPeriod(PeriodType.ofLetter(periodType.charAt(0)), new ReportingMonth(month), months);
        KeptReason.Place place = new KeptReason.Place(indicatorId, breakdownId, period, kind);
        return new KeptReason(place, figureRevision, said, new AcceptedReason(reason, givenBy, givenAt));
    }
}
