package uk.councilportal.grant.repository;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.entity.NameList;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A consent as the view gives it: plain columns, so that a query can build it.
 *
 * @param council the council's code
 * @param standardCode the standard indicator
 * @param fromMonth the first month shown, as a number
 * @param dimensions the dimensions, separated by commas
 * @param givenAt when it was given
 * @param untilDate its last day, or null
 * @param withdrawnAt when it was taken back, or null
 */
public record PastConsentRow(
        String council,
        String standardCode,
        int fromMonth,
        String dimensions,
        LocalDateTime givenAt,
        LocalDate untilDate,
        LocalDateTime withdrawnAt) {

    GivenConsent toModel() {
        return new GivenConsent(
                new AuthorityCode(council),
                standardCode,
                new ReportingMonth(fromMonth),
                NameList.split(dimensions),
                new GivenConsent.Term(givenAt, Optional.ofNullable(untilDate), Optional.ofNullable(withdrawnAt)));
    }
}
