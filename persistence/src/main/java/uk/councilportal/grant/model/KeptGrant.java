package uk.councilportal.grant.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A grant as it is kept; it is never changed, only withdrawn.
 *
 * @param id its number within the council
 * @param grantee who is shown figures
 * @param scope what is shown
 * @param given who gave it, and when
 * @param withdrawn who took it back, and when; empty while nobody has
 */
public record KeptGrant(int id, Grantee grantee, GrantScope scope, Act given, Optional<Act> withdrawn) {

    /**
     * What somebody did.
     *
     * @param by the sign-in name
     * @param at when, in UTC
     */
    public record Act(String by, LocalDateTime at) {}

    /** Whether it shows anything on this day. */
    public GrantState state(LocalDate today) {
        if (withdrawn.isPresent()) {
            return GrantState.WITHDRAWN;
        }
        return scope.isOver(today) ? GrantState.EXPIRED : GrantState.IN_FORCE;
    }
}
