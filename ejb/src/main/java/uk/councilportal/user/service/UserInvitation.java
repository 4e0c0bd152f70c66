package uk.councilportal.user.service;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;

/**
 * Whom an administrator invites, as what and where.
 *
 * @param person who it is; the address is what they will sign in with
 * @param roles what they will be
 * @param places where they will belong; council administrators need not say
 */
public record UserInvitation(Person person, Set<UserRole> roles, Set<UserPlace> places) implements AboutCouncils {
    public UserInvitation {
        Objects.requireNonNull(person);
        person = new Person(
                person.email().strip().toLowerCase(Locale.ROOT),
                person.firstName().strip(),
                person.lastName().strip());
        roles = Set.copyOf(roles);
        places = Set.copyOf(places);
    }

    /** The name they will sign in with. */
    public String name() {
        return person.email();
    }

    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return AboutCouncils.of(places);
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(name(), new TreeSet<>(roles), places);
    }
}
