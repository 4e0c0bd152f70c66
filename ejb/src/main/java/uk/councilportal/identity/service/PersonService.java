package uk.councilportal.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.identity.model.Person;
import uk.councilportal.identity.repository.PersonRepository;

/** Keeps what the sign-in service says of a council's people, so that they can be told what happens. */
@Stateless
public class PersonService {
    private final Caller caller;
    private final Clock clock;
    private final PersonRepository people;

    /** For the proxy of the container only. */
    protected PersonService() {
        this(null, null, null);
    }

    @Inject
    public PersonService(Caller caller, Clock clock, PersonRepository people) {
        this.caller = caller;
        this.clock = clock;
        this.people = people;
    }

    /**
     * Keeps the caller as they have just signed in.
     *
     * @param email the address the sign-in service has verified, if any
     */
    @Requires(Permission.SCORECARD_READ)
    public void signedIn(Optional<String> email) {
        PortalUser user = caller.user();
        Person person = new Person(
                user.name(), user.displayName(), email, user.asActor().roles());
        people.keep(person, LocalDateTime.now(clock));
    }

    /**
     * The roles of the caller's council's people by sign-in name, as they were when each last signed in. Who never has, or
     * has none the portal knows, is not among them.
     */
    @Requires(Permission.DRAFT_READ)
    public Map<String, Set<PortalRole>> roles() {
        Map<String, Set<PortalRole>> roles = new HashMap<>();
        people.mapRoles().forEach((name, realmNames) -> {
            Set<PortalRole> known = realmNames.stream()
                    .flatMap(role -> PortalRole.findByRealmName(role).stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(PortalRole.class)));
            if (!known.isEmpty()) {
                roles.put(name, known);
            }
        });
        return roles;
    }
}
