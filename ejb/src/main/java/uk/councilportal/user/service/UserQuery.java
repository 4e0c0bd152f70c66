package uk.councilportal.user.service;

import java.util.Optional;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserState;

/**
 * Which people are asked for.
 *
 * @param text part of a name or address, empty for all
 * @param role a role they hold, none for all
 * @param state how far they have come, none for all
 * @param place a council or board; nobody but portal administrators can choose
 * @param page the part of the list, from 1
 */
public record UserQuery(
        String text, Optional<UserRole> role, Optional<UserState> state, Optional<UserPlace> place, int page) {

    /** Everybody. */
    public static UserQuery all() {
        return new UserQuery("", Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** The same for another part of the list. */
    public UserQuery onPage(int other) {
        return new UserQuery(text, role, state, place, other);
    }
}
