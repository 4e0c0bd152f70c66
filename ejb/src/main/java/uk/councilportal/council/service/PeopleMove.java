package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.council.rules.FollowingRule;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.SeenUser;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserNotFoundException;
import uk.councilportal.user.service.UserPage;
import uk.councilportal.user.service.UserQuery;
import uk.councilportal.user.service.UserRefusedException;
import uk.councilportal.user.service.UserService;
import uk.councilportal.user.service.UserSettlementService;

/**
 * Moves the people of a place to another, one after the other, each as an administrator would move them: in a transaction of its own, with
 * an entry of the audit trail of its own, done wholly or not at all. Wherever it stops it is gone on with from there. Outside any
 * transaction.
 */
@ApplicationScoped
public class PeopleMove {
    /** What one press of a button does at most, so that it has an answer in time. */
    static final int AT_ONCE = 100;

    private static final String JOB = "councils";

    private final UserService users;
    private final UserSettlementService settlement;
    private final SystemCaller system;

    /** For the proxy of the container only. */
    protected PeopleMove() {
        this(null, null, null);
    }

    @Inject
    public PeopleMove(UserService users, UserSettlementService settlement, SystemCaller system) {
        this.users = users;
        this.settlement = settlement;
        this.system = system;
    }

    /** The first of the people of a place and how many there are. */
    UserPage people(UserPlace place) {
        return part(place, 1);
    }

    /**
     * Moves them; who was left in between by an earlier try stands as before first.
     *
     * @param merged whether one council became part of the other
     * @throws DirectoryException where the sign-in service does not answer before anybody was moved
     */
    MovedPeople move(UserPlace from, UserPlace to, boolean merged) {
        settle();
        List<String> refused = new ArrayList<>();
        int moved = 0;
        for (UserLine line : listed(from)) {
            UserStanding wanted = FollowingRule.follow(line.account().standing(), from, to, merged);
            try {
                users.move(new SeenUser(line.account().name(), line.mark()), wanted.places(), wanted.roles());
                moved++;
            } catch (UserRefusedException | UserNotFoundException notLikeThat) {
                refused.add(line.account().name());
            } catch (DirectoryException stopped) {
                return new MovedPeople(moved, refused, true);
            }
        }
        return new MovedPeople(moved, refused, false);
    }

    private List<UserLine> listed(UserPlace place) {
        UserPage part = people(place);
        List<UserLine> listed = new ArrayList<>(part.lines());
        while (part.page() < part.pages() && listed.size() < AT_ONCE) {
            part = part(place, part.page() + 1);
            listed.addAll(part.lines());
        }
        return listed;
    }

    private UserPage part(UserPlace place, int number) {
        return users.page(new UserQuery("", Optional.empty(), Optional.empty(), Optional.of(place), number));
    }

    private void settle() {
        try {
            system.forPortal(JOB, settlement::settle);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
