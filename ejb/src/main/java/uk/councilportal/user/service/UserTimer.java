package uk.councilportal.user.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** Looks now and then for changes of people that were left half done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class UserTimer {
    @Inject
    UserJournal journal;

    @Inject
    UserSettlementService settlement;

    /** Most times there is nothing; who keeps people settles what is left before anything else, too. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @Requires(Permission.SYSTEM_WORK)
    public void lookForWhatIsHalfDone() {
        if (!journal.open().isEmpty()) {
            settlement.settle();
        }
    }
}
