package uk.councilportal.user.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.UserChoices.Named;

/**
 * Administrators keep people: council administrators those of their own council, portal administrators everybody.
 *
 * <p>Somebody who is not the caller's to look after is not found. What must not be is refused and audited; what the sign-in
 * service did not do is undone.
 *
 * @throws uk.councilportal.user.directory.DirectoryException from every method but {@link #choices()}, where the sign-in
 *     service does not answer or says no
 * @throws UserNotFoundException from every method that names somebody or a place
 * @throws UserRefusedException from every method that changes somebody
 */
@Stateless
public class UserService {
    private final UserReach reach;
    private final UserLister lister;
    private final UserPlaces places;
    private final UserDesk desk;

    /** For the proxy of the container only. */
    protected UserService() {
        this(null, null, null, null);
    }

    @Inject
    public UserService(UserReach reach, UserLister lister, UserPlaces places, UserDesk desk) {
        this.reach = reach;
        this.lister = lister;
        this.places = places;
        this.desk = desk;
    }

    /** The people asked for, by the name they sign in with. */
    @Requires(Permission.USER_MANAGE)
    public UserPage page(@AuditObject UserQuery query) {
        return lister.page(query);
    }

    /** One of them. */
    @Requires(Permission.USER_MANAGE)
    public UserLine user(@AuditObject String name) {
        return lister.lines(List.of(reach.get(name))).get(0);
    }

    /** What the caller can make of somebody. */
    @Requires(Permission.USER_MANAGE)
    public UserChoices choices() {
        boolean one = reach.administrator().council().isPresent();
        return new UserChoices(reach.administrator().gives(), one ? List.of() : places.list());
    }

    /** The councils that have left and to which people still belong, who have to be moved; for those who look after the portal. */
    @Requires(Permission.USER_MANAGE)
    public List<Named> formerCouncils() {
        return lister.formerCouncils();
    }

    /**
     * Makes an account and invites its owner.
     *
     * @return in development, the link with which they come in for the first time
     */
    @Requires(Permission.USER_MANAGE)
    public Optional<String> invite(@AuditObject UserInvitation invitation) {
        return desk.invite(invitation).link();
    }

    /** Invites somebody once more who has not chosen a password yet; earlier links no longer work. */
    @Requires(Permission.USER_MANAGE)
    public Optional<String> inviteAgain(@AuditObject String name) {
        return desk.inviteAgain(name);
    }

    /** Gives somebody these roles and no others. */
    @Requires(Permission.USER_MANAGE)
    public void changeRoles(@AuditObject SeenUser user, @AuditObject Set<UserRole> roles) {
        desk.change(user, standing -> standing.withRoles(roles));
    }

    /** Keeps somebody out, from now on. */
    @Requires(Permission.USER_MANAGE)
    public void disable(@AuditObject SeenUser user) {
        desk.change(user, standing -> standing.withEnabled(false));
    }

    /** Lets somebody in again. */
    @Requires(Permission.USER_MANAGE)
    public void enable(@AuditObject SeenUser user) {
        desk.change(user, standing -> standing.withEnabled(true));
    }

    /** Signs somebody out everywhere; they can sign in again. */
    @Requires(Permission.USER_MANAGE)
    public void endSessions(@AuditObject String name) {
        desk.endSessions(name);
    }

    /** Lets somebody belong elsewhere, as something else. */
    @Requires(Permission.USER_MANAGE)
    public void move(@AuditObject SeenUser user, @AuditObject Set<UserPlace> to, @AuditObject Set<UserRole> roles) {
        reach.require(to);
        desk.change(user, standing -> standing.moved(to, roles));
    }

    /** Takes somebody's council or boards and all roles away. The account stays, and opens nothing. */
    @Requires(Permission.USER_MANAGE)
    public void remove(@AuditObject SeenUser user) {
        desk.change(user, UserService::removed);
    }

    private static UserStanding removed(UserStanding standing) {
        return standing.moved(Set.of(), Set.of());
    }
}
