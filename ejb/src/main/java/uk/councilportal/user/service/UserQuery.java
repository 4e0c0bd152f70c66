package uk.councilportal.user.service;

import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserState;

/**
 * Which people are asked for.
 *
 * @param text part of a name or address, empty for all
 * @param role a role they hold, none for all
 * @param state how far they have come, none for all
 * @param place a council or board; none for all that are the caller's to look after
 * @param page the part of the list, from 1
 */
public record UserQuery(
        String text, Optional<UserRole> role, Optional<UserState> state, Optional<UserPlace> place, int page)
        implements AboutCouncils {
    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return AboutCouncils.of(place);
    }

    /** Where is looked, as the audit trail says it; what was typed may be anything. */
    @Override
    public String toString() {
        return place.map(UserPlace::toString).orElse("");
    }
}
