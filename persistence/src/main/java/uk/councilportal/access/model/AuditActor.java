package uk.councilportal.access.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The person or system behind an action.
 *
 * @param name the sign-in name, or {@link #NOBODY} where nobody was signed in
 * @param council the council the person belongs to, if any
 * @param roles the names of the roles held at that moment
 */
public record AuditActor(String name, Optional<AuthorityCode> council, Set<String> roles) {
    /** The name recorded where nobody was signed in. */
    public static final String NOBODY = "nobody";

    public AuditActor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(council);
        roles = Set.copyOf(roles);
    }

    /** Nobody was signed in. */
    public static AuditActor nobody() {
        return new AuditActor(NOBODY, Optional.empty(), Set.of());
    }

    /** The roles in alphabetical order, separated by commas. */
    public String rolesAsText() {
        return String.join(",", new TreeSet<>(roles));
    }
}
