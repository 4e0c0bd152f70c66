package uk.councilportal.user.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** Undoes changes of people that a crash, or a sign-in service that did not answer, has left half done. */
@Stateless
public class UserSettlementService {
    private final UserJournal journal;
    private final UserChanges changes;

    /** For the proxy of the container only. */
    protected UserSettlementService() {
        this(null, null);
    }

    @Inject
    public UserSettlementService(UserJournal journal, UserChanges changes) {
        this.journal = journal;
        this.changes = changes;
    }

    /**
     * Undoes what can be undone now; the rest waits for the next time.
     *
     * @return the names of those who stand as before again
     */
    @Requires(Permission.SYSTEM_WORK)
    public List<String> settle() {
        journal.lock();
        return changes.settle();
    }
}
