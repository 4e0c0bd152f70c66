package uk.councilportal.identity.model;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody of a council as the sign-in service described them when they last came in. Who has never signed in is not
 * known; a role taken away in the meantime is gone at the next sign-in.
 *
 * @param name the sign-in name
 * @param displayName what to call the person
 * @param email the address the sign-in service has verified, empty where there is none
 * @param roles the names of the roles in the realm
 */
public record Person(String name, String displayName, Optional<String> email, Set<String> roles) {
    /** Takes a copy of the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }
}
