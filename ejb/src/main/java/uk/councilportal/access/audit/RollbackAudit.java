package uk.councilportal.access.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** Writes the entry of a transaction that was rolled back, be it by an exception or at commit. */
final class RollbackAudit implements Synchronization {
    private static final Logger LOG = System.getLogger(RollbackAudit.class.getName());

    private final AuditTrail trail;
    private final AuditActor actor;
    private AuditedCall call;
    private AuditResult result = AuditResult.failed("ROLLED_BACK");

    RollbackAudit(AuditTrail trail, AuditActor actor, AuditedCall call) {
        this.trail = trail;
        this.actor = actor;
        this.call = call;
    }

    /** Says why, where it is known. */
    void because(AuditResult known) {
        this.result = known;
    }

    /** Says which councils the call has turned out to be about. */
    void about(Set<AuthorityCode> councils) {
        this.call = call.alsoAbout(councils);
    }

    @Override
    public void beforeCompletion() {
        // the entry of work that succeeds is written by the guard, inside the transaction
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            return;
        }
        try {
            trail.onItsOwn(actor, call, result);
        } catch (RuntimeException failure) {
            // the transaction manager would swallow it without a word
            LOG.log(Level.ERROR, "No audit entry for " + call.action() + ", request " + call.requestId(), failure);
        }
    }
}
