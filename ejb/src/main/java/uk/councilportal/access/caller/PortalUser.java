package uk.councilportal.access.caller;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.PortalRole.Place;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A person as the portal knows them, or the portal itself.
 *
 * @param name the sign-in name
 * @param displayName what to call the person on screen
 * @param council the one council the person works for, empty for boards and administrators
 * @param boards the boards the person sits on
 * @param roles what the person was made in Keycloak
 */
public record PortalUser(
        String name, String displayName, Optional<AuthorityCode> council, Set<String> boards, Set<PortalRole> roles) {
    public PortalUser {
        Objects.requireNonNull(name);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(council);
        boards = Set.copyOf(boards);
        roles = Set.copyOf(roles);
    }

    /** The portal at work for one council, or for none. */
    static PortalUser system(String job, Optional<AuthorityCode> council) {
        String name = "system:" + job;
        return new PortalUser(name, name, council, Set.of(), Set.of(PortalRole.SYSTEM));
    }

    /** The same person as one who reads what another council has published, and no more. */
    PortalUser asReaderOf(AuthorityCode other) {
        return new PortalUser(name, displayName, Optional.of(other), Set.of(), Set.of(PortalRole.VIEWER));
    }

    /** Whether one of the roles grants this and the person belongs where the permission is about. */
    public boolean may(Permission permission) {
        return holds(permission) && belongs(permission.scope());
    }

    /** Whether one of the roles grants this. */
    public boolean holds(Permission permission) {
        return roles.stream().anyMatch(role -> role.grants(permission));
    }

    /** Whether this is no person but the portal itself at work. */
    public boolean isPortal() {
        return roles.contains(PortalRole.SYSTEM);
    }

    private boolean belongs(Permission.Scope scope) {
        return switch (scope) {
            case COUNCIL -> council.isPresent();
            case AUDIENCE -> council.isPresent() == boards.isEmpty();
            case PEOPLE -> council.isPresent() || roles.stream().anyMatch(role -> role.place() == Place.NONE);
            case PORTAL -> true;
        };
    }

    /** This person as the audit trail names them. */
    public AuditActor asActor() {
        return new AuditActor(name, council, namesOf(roles));
    }

    private static Set<String> namesOf(Collection<PortalRole> roles) {
        return roles.stream()
                .map(role -> role.canBeHeldByPeople() ? role.realmName() : "system")
                .collect(Collectors.toUnmodifiableSet());
    }
}
