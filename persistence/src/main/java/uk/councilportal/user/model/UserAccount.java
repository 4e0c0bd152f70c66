package uk.councilportal.user.model;

import java.time.Instant;

/**
 * Somebody the sign-in service knows.
 *
 * @param name the name they sign in with, the same for ever
 * @param person who it is
 * @param standing what they may do
 * @param invited whether they have yet to choose their first password
 * @param made when the account was made, as it says itself
 */
public record UserAccount(String name, Person person, UserStanding standing, boolean invited, Instant made) {

    /**
     * Who it is.
     *
     * @param email where invitations go; empty where the sign-in service has none
     */
    public record Person(String email, String firstName, String lastName) {
        /** "Sam Hill", empty where no name is known. */
        public String fullName() {
            return (firstName + " " + lastName).strip();
        }
    }

    /** How far somebody has come. */
    public UserState state() {
        if (!standing.enabled()) {
            return UserState.DISABLED;
        }
        return invited ? UserState.INVITED : UserState.ACTIVE;
    }
}
