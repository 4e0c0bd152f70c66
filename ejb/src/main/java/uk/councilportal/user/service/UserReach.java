package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.rules.UserRule.Administrator;

/** Whom the caller looks after: the people of the council in their token, or everybody. */
@ApplicationScoped
public class UserReach {
    private final Caller caller;
    private final UserDirectory directory;
    private final AuditTrail trail;

    /** For the proxy of the container only. */
    protected UserReach() {
        this(null, null, null);
    }

    @Inject
    public UserReach(Caller caller, UserDirectory directory, AuditTrail trail) {
        this.caller = caller;
        this.directory = directory;
        this.trail = trail;
    }

    /** The caller as the rules see them. */
    Administrator administrator() {
        PortalUser user = caller.user();
        return new Administrator(user.name(), user.council().map(code -> UserPlace.council(code.value())));
    }

    /**
     * Somebody the caller looks after. The council they belong to is told what is done or tried.
     *
     * @throws UserNotFoundException for anybody else, whether there is such a person or not
     */
    UserAccount get(String name) {
        UserAccount account = directory.find(name).orElseThrow(() -> new UserNotFoundException(name, false));
        trail.about(account.standing());
        if (!covers(account)) {
            throw new UserNotFoundException(name, true);
        }
        return account;
    }

    /**
     * Sees to it that the caller looks after all of these places; who looks after the portal does.
     *
     * @throws UserNotFoundException for any other, whether there is such a place or not
     */
    void require(Collection<UserPlace> places) {
        Optional<UserPlace> foreign = administrator()
                .council()
                .flatMap(own ->
                        places.stream().filter(place -> !place.equals(own)).findFirst());
        if (foreign.isPresent()) {
            throw UserNotFoundException.ofPlace(foreign.get());
        }
    }

    /** The place somebody has who is given none: the caller's own council. */
    Set<UserPlace> orOwn(Set<UserPlace> places) {
        return places.isEmpty() ? administrator().council().map(Set::of).orElse(Set.of()) : places;
    }

    /** How somebody stands, without the places that are not the caller's to know of. */
    String mark(UserStanding standing) {
        return administrator()
                .council()
                .map(own -> standing.places().contains(own) ? Set.of(own) : Set.<UserPlace>of())
                .map(places -> standing.moved(places, standing.roles()))
                .orElse(standing)
                .asText();
    }

    private boolean covers(UserAccount account) {
        return administrator()
                .council()
                .map(own -> account.standing().places().contains(own))
                .orElse(true);
    }
}
