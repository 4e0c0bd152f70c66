package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/**
 * Changes people in the sign-in service. Every method can be repeated, and does then only what is still to be done.
 *
 * @throws DirectoryException from every method, where the sign-in service does not answer or says no
 */
@ApplicationScoped
public class UserKeeper {
    private final UserDirectory directory;
    private final PortalConfiguration configuration;

    /** For the proxy of the container only. */
    protected UserKeeper() {
        this(null, null);
    }

    @Inject
    public UserKeeper(UserDirectory directory, PortalConfiguration configuration) {
        this.directory = directory;
        this.configuration = configuration;
    }

    /**
     * Makes an account for somebody who is nothing yet and has to choose a password.
     *
     * @param made the moment the account says it was made, by which the caller knows it again even if no answer comes
     */
    public void create(Person person, Instant made) {
        directory.tell(admin -> admin.create(KeycloakJson.newcomer(person, made)));
    }

    /** Takes an account away altogether; one that is not there is gone already. */
    public void delete(String name) {
        if (directory.find(name).isPresent()) {
            String id = directory.id(name);
            directory.tell(admin -> admin.delete(id));
        }
    }

    /**
     * Makes somebody stand as wanted. What is taken away goes first, so that there is no moment at which they may do more
     * than before and after.
     */
    public void shape(String name, UserStanding wanted) {
        UserAccount account = directory.find(name).orElseThrow(() -> new DirectoryException(Kind.NOT_FOUND, ""));
        UserStanding now = account.standing();
        String id = directory.id(name);
        if (now.enabled() && !wanted.enabled()) {
            enable(id, false);
        }
        Set<UserRole> lost = without(now.roles(), wanted.roles());
        if (!lost.isEmpty()) {
            directory.tell(admin -> admin.removeRoles(id, named(lost)));
        }
        without(now.places(), wanted.places()).forEach(place -> leave(id, place));
        without(wanted.places(), now.places()).forEach(place -> join(id, place));
        Set<UserRole> gained = without(wanted.roles(), now.roles());
        if (!gained.isEmpty()) {
            directory.tell(admin -> admin.addRoles(id, named(gained)));
        }
        if (!now.enabled() && wanted.enabled()) {
            enable(id, true);
        }
    }

    /** Signs somebody out everywhere. */
    public void endSessions(String name) {
        String id = directory.id(name);
        directory.tell(admin -> admin.endSessions(id, KeycloakJson.nothing()));
    }

    /**
     * Has the sign-in service send the mail with which somebody chooses a password.
     *
     * @throws DirectoryException also where it cannot reach its mail server, which it says in words
     */
    public void sendInvitation(String name) {
        String id = directory.id(name);
        String client = configuration.oidcClientId();
        try {
            directory.tell(admin -> admin.sendActions(id, client, KeycloakJson.actions()));
        } catch (DirectoryException failure) {
            boolean answered =
                    failure.kind() == Kind.UNREACHABLE && !failure.words().isEmpty();
            throw answered ? new DirectoryException(Kind.NO_MAIL, failure.words()) : failure;
        }
    }

    /** Gives somebody a password that they have to change when they first come in. */
    public void giveFirstPassword(String name, String password) {
        String id = directory.id(name);
        directory.tell(admin -> admin.resetPassword(id, KeycloakJson.firstPassword(password)));
    }

    private void enable(String id, boolean enabled) {
        directory.tell(admin -> admin.update(id, KeycloakJson.withEnabled(directory.user(id), enabled)));
    }

    private void leave(String id, UserPlace place) {
        directory.findGroup(place).ifPresent(group -> directory.tell(admin -> admin.leave(id, group)));
    }

    /** A place nobody belonged to so far has no group yet. */
    private void join(String id, UserPlace place) {
        String group = new UserGroups(directory).keep(place);
        directory.tell(admin -> admin.join(id, group, KeycloakJson.nothing()));
    }

    private JsonArray named(Set<UserRole> roles) {
        return KeycloakJson.array(roles.stream().map(directory::role).toList());
    }

    private static <T> Set<T> without(Set<T> some, Set<T> others) {
        Set<T> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
