package uk.councilportal.grant.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What a reader was once allowed to see of one standard indicator of a council, whether or not it is still so.
 *
 * @param council the council that gave it
 * @param standardCode the standard indicator
 * @param from the first month shown
 * @param dimensions the dimensions by which figures may be broken down; none means the total only
 * @param term since when and until when
 */
public record GivenConsent(
        AuthorityCode council, String standardCode, ReportingMonth from, Set<String> dimensions, Term term) {

    /** Takes a copy. */
    public GivenConsent {
        dimensions = Set.copyOf(dimensions);
    }

    /**
     * Since when and until when.
     *
     * @param since when it was given, in UTC
     * @param until its last day, in UTC; empty where it has none
     * @param withdrawn when it was taken back, in UTC; empty where it was not
     */
    public record Term(LocalDateTime since, Optional<LocalDate> until, Optional<LocalDateTime> withdrawn) {}
}
