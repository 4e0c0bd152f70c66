package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.user.service.UserSettlementService;

/**
 * Carries a removal out, step by step, each stored before the next: the beginning; then, while nobody can change
 * what the archive was held against, the people and all data in one transaction with the proof; and a look at what is left. Cut off anywhere, it is gone on with from there.
 */
@ApplicationScoped
public class CouncilRemoval {
    private static final String JOB = "leaving";

    private final LeavingBook leavings;
    private final LeavingPeople people;
    private final RemovalService removal;
    private final UserSettlementService settlement;
    private final SystemCaller system;

    /** For the proxy of the container only. */
    protected CouncilRemoval() {
        this(null, null, null, null, null);
    }

    @Inject
    public CouncilRemoval(
            LeavingBook leavings,
            LeavingPeople people,
            RemovalService removal,
            UserSettlementService settlement,
            SystemCaller system) {
        this.leavings = leavings;
        this.people = people;
        this.removal = removal;
        this.settlement = settlement;
        this.system = system;
    }

    /** Outside any transaction. */
    void carryOut(AuthorityCode council) {
        Leaving leaving = leavings.begin(council);
        if (leaving.step() == Leaving.Step.REMOVING) {
            removeAll(council, leaving);
        }
        inItsName(council, () -> {
            removal.verify(leaving);
            return true;
        });
    }

    private void removeAll(AuthorityCode council, Leaving leaving) {
        as(() -> system.forPortal(JOB, settlement::settle));
        boolean covered = inItsName(council, () -> removal.remove(leaving, () -> people.takeAway(council)));
        if (!covered) {
            leavings.askAgain(council);
            throw new LeavingRefusedException(LeavingProblem.ARCHIVE_OLD);
        }
    }

    private boolean inItsName(AuthorityCode council, Callable<Boolean> work) {
        return as(() -> system.forCouncil(JOB, council, work));
    }

    static <T> T as(Callable<T> work) {
        try {
            return work.call();
        } catch (BusinessException known) {
            throw known;
        } catch (Exception failure) {
            throw new IllegalStateException("The removal of a council was cut off and can be gone on with", failure);
        }
    }
}
