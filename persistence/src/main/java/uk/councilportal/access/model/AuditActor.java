package uk.councilportal.access.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As the trail has kept it: a council that is none, and roles separated by commas. */
    public static AuditActor stored(String name, String council, String roles) {
        Set<String> held =
                Stream.of(roles.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
        return new AuditActor(name, AuthorityCode.find(council), held);
    }

    /** The roles in alphabetical order, separated by commas. */
    public String rolesAsText() {
        return String.join(",", new TreeSet<>(roles));
    }
}
