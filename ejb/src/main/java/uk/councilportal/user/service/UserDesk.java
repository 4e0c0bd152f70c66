package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.model.UserState;
import uk.councilportal.user.rules.UserProblem;
import uk.councilportal.user.rules.UserRule;
import uk.councilportal.user.rules.UserRule.Change;

/**
 * Makes people what an administrator asks for, if the rules let them. One change follows the other: what a rule has seen is
 * still so when the change is made.
 */
@ApplicationScoped
public class UserDesk {
    private final UserReach reach;
    private final UserPlaces places;
    private final UserDirectory directory;
    private final UserKeeper keeper;
    private final UserChanges changes;

    @Inject
    FirstSignIn firstSignIn;

    /** For the proxy of the container only. */
    protected UserDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public UserDesk(
            UserReach reach, UserPlaces places, UserDirectory directory, UserKeeper keeper, UserChanges changes) {
        this.reach = reach;
        this.places = places;
        this.directory = directory;
        this.keeper = keeper;
        this.changes = changes;
    }

    /**
     * Somebody who was invited.
     *
     * @param name the name they sign in with
     * @param link with which they come in for the first time, in development
     */
    public record Invited(String name, Optional<String> link) {}

    /**
     * Makes somebody stand otherwise, and signs them out where they lose something. Of two administrators who decide at the
     * same time the second is told, and nothing of what the first did is lost.
     */
    void change(SeenUser seen, UnaryOperator<UserStanding> how) {
        changes.begin();
        String name = seen.name();
        UserAccount account = reach.get(name);
        UserStanding wanted = how.apply(account.standing());
        require(new Change(name, Optional.of(account.standing()), wanted));
        if (!reach.mark(account.standing()).equals(seen.mark())) {
            throw new UserRefusedException(Set.of(UserProblem.CHANGED_SINCE));
        }
        changes.carryOut(steps -> {
            steps.shape(account, wanted);
            if (loses(account.standing(), wanted)) {
                keeper.endSessions(name);
            }
            return name;
        });
    }

    /** Invites somebody. */
    Invited invite(UserInvitation invitation) {
        reach.require(invitation.places());
        changes.begin();
        require(change(invitation));
        if (directory.isTaken(invitation.name())) {
            throw new DirectoryException(Kind.CONFLICT, invitation.name());
        }
        return inviteChecked(List.of(invitation)).get(0);
    }

    /**
     * Invites people, all or nobody, of whom it is known under the lock that nothing speaks against it.
     *
     * @throws InvitingStoppedException where the sign-in service does not answer or says no
     */
    List<Invited> inviteChecked(List<UserInvitation> invitations) {
        List<Invited> invited = new ArrayList<>();
        return changes.carryOut(steps -> {
            invitations.forEach(each -> naming(
                    each,
                    invited,
                    () -> steps.create(each.person(), change(each).wanted())));
            invitations.forEach(each -> naming(
                    each, invited, () -> invited.add(new Invited(each.name(), firstSignIn.invite(each.name())))));
            return invited;
        });
    }

    /** Does a step, and says of a failure at whom it was and how many had been sent their mail by then. */
    private static void naming(UserInvitation invitation, List<Invited> mailed, Runnable step) {
        try {
            step.run();
        } catch (DirectoryException failure) {
            throw new InvitingStoppedException(failure, invitation.name(), mailed.size());
        }
    }

    /** Invites somebody once more; not while their account waits to be taken away again. */
    Optional<String> inviteAgain(String name) {
        UserAccount account = settled(name);
        if (changes.areOpen(Set.of(name))) {
            throw new DirectoryException(Kind.BUSY, "");
        }
        if (account.state() != UserState.INVITED) {
            throw new UserRefusedException(Set.of(UserProblem.NOT_INVITED));
        }
        return firstSignIn.invite(name);
    }

    /** Signs somebody out everywhere. */
    void endSessions(String name) {
        settled(name);
        keeper.endSessions(name);
    }

    /** Somebody whom the caller may change, as they stand once what was left half done is undone. */
    private UserAccount settled(String name) {
        changes.begin();
        UserAccount account = reach.get(name);
        require(new Change(name, Optional.of(account.standing()), account.standing()));
        return account;
    }

    /** What speaks against inviting somebody, but that they may be there already. */
    Set<UserProblem> problems(UserInvitation invitation) {
        return problems(change(invitation));
    }

    private Change change(UserInvitation invitation) {
        UserStanding wanted = new UserStanding(reach.orOwn(invitation.places()), invitation.roles(), true);
        return new Change(invitation.name(), Optional.empty(), wanted);
    }

    private Set<UserProblem> problems(Change change) {
        Set<UserProblem> problems = EnumSet.noneOf(UserProblem.class);
        problems.addAll(UserRule.problems(reach.administrator(), change));
        if (change.before().isEmpty() && change.wanted().roles().isEmpty()) {
            problems.add(UserProblem.NO_ROLE);
        }
        Set<UserPlace> gained = new HashSet<>(change.wanted().places());
        change.before().map(UserStanding::places).ifPresent(gained::removeAll);
        if (!places.knowsAll(gained)) {
            problems.add(UserProblem.PLACE_NEEDED);
        }
        return problems;
    }

    private void require(Change change) {
        Set<UserProblem> problems = problems(change);
        if (problems.isEmpty()) {
            change.before()
                    .filter(before -> UserRule.leavesAdministration(before, change.wanted()))
                    .filter(before -> before.places().isEmpty() || places.knowsAny(before.places()))
                    .flatMap(before ->
                            UserRule.lastAdministrator(change, directory.activeAdministrators(before.places())))
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new UserRefusedException(problems);
        }
    }

    private static boolean loses(UserStanding before, UserStanding wanted) {
        boolean keptOut = before.enabled() && !wanted.enabled();
        return keptOut
                || !wanted.roles().containsAll(before.roles())
                || !wanted.places().containsAll(before.places());
    }
}
