package uk.councilportal.grant.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * That a council has let a board see something, without what: for those who look after the portal.
 *
 * @param board the name of the board
 * @param council the council
 * @param indicators how many standard indicators the grant names
 * @param time when it was given and how it ends
 */
public record GivenGrant(String board, AuthorityCode council, long indicators, Time time) {

    /**
     * When a grant was given and how it ends.
     *
     * @param given when it was given, in UTC
     * @param until the last day, empty where it is given until it is withdrawn
     * @param withdrawn when it was taken back, in UTC
     */
    public record Time(LocalDateTime given, Optional<LocalDate> until, Optional<LocalDateTime> withdrawn) {}

    /** Whether it shows anything on a day. */
    public GrantState state(LocalDate today) {
        if (time.withdrawn().isPresent()) {
            return GrantState.WITHDRAWN;
        }
        return time.until().filter(last -> last.isBefore(today)).isPresent() ? GrantState.EXPIRED : GrantState.IN_FORCE;
    }
}
