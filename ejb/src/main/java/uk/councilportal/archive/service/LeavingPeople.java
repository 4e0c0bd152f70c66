package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.FoundUser;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserGroups;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.UserJournal;

/**
 * The people of a council that leaves, in the sign-in service. Everything can be repeated, and does then what is still to be
 * done: a removal is not undone but gone on with.
 *
 * @throws DirectoryException from every method, where the sign-in service does not answer or says no
 */
@ApplicationScoped
public class LeavingPeople {
    private final UserDirectory directory;
    private final UserKeeper keeper;
    private final UserGroups groups;
    private final UserJournal journal;

    /** For the proxy of the container only. */
    protected LeavingPeople() {
        this(null, null, null, null);
    }

    @Inject
    public LeavingPeople(UserDirectory directory, UserKeeper keeper, UserGroups groups, UserJournal journal) {
        this.directory = directory;
        this.keeper = keeper;
        this.groups = groups;
        this.journal = journal;
    }

    /** Whether somebody of the council who can sign in looks after it. */
    boolean hasAdministrator(AuthorityCode council) {
        return !directory.activeAdministrators(Set.of(place(council))).isEmpty();
    }

    /**
     * Takes the council and all roles away from its people, signs them out and takes their group away. The accounts stay and open nothing.
     * Changes of somebody of the council that were left half done have to be settled before: undone later, they would put them back.
     */
    void takeAway(AuthorityCode council) {
        UserPlace place = place(council);
        if (journal.isOpenFor(place)) {
            throw new DirectoryException(DirectoryException.Kind.UNREACHABLE, "");
        }
        for (FoundUser member : directory.members(place)) {
            UserStanding standing = directory.account(member).standing();
            keeper.shape(member.name(), standing.moved(Set.of(), Set.of()));
            keeper.endSessions(member.name());
        }
        groups.remove(place);
    }

    private static UserPlace place(AuthorityCode council) {
        return UserPlace.council(council.value());
    }
}
