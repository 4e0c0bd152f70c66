package uk.councilportal.access.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import uk.councilportal.access.caller.Caller;

/** Puts the audit of calls together for tests that have no container. */
public final class AuditFixture {
    private AuditFixture() {}

    public static CallAudit audit(AuditTrail trail, Caller caller, TransactionSynchronizationRegistry transaction) {
        CallAudit audit = new CallAudit();
        audit.trail = trail;
        audit.caller = caller;
        audit.transaction = transaction;
        return audit;
    }
}
