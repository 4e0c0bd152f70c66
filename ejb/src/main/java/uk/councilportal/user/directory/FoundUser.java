package uk.councilportal.user.directory;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.model.UserState;

/**
 * Somebody found in the sign-in service, without what they are and where they belong.
 *
 * @param id the number of the account there; never leaves this package but inside this value
 * @param name the name they sign in with
 * @param person who it is
 * @param enabled whether they can sign in
 * @param invited whether they have yet to choose a password
 * @param made when the account was made
 */
public record FoundUser(String id, String name, Person person, boolean enabled, boolean invited, Instant made) {

    static FoundUser of(JsonObject user) {
        return new FoundUser(
                KeycloakJson.id(user),
                KeycloakJson.name(user),
                KeycloakJson.person(user),
                KeycloakJson.enabled(user),
                KeycloakJson.invited(user),
                KeycloakJson.made(user));
    }

    /** How far they have come. */
    public UserState state() {
        UserStanding standing = new UserStanding(Set.of(), Set.of(), enabled);
        return new UserAccount(name, person, standing, invited, made).state();
    }

    /** Whether the name or the address holds a text, in small letters or capitals. */
    public boolean holds(String text) {
        String sought = text.toLowerCase(Locale.UK);
        return Stream.of(name, person.email(), person.fullName())
                .anyMatch(each -> each.toLowerCase(Locale.UK).contains(sought));
    }
}
