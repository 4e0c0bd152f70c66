package uk.councilportal.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.Permission;
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
}
