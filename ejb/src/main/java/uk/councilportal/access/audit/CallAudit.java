package uk.councilportal.access.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.Callable;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;

/**
 * Audits a guarded call: one entry for the first call of each transaction, since the others stand or fall with it,
 * and one for every refusal.
 */
@ApplicationScoped
public class CallAudit {
    private static final String AUDITED = CallAudit.class.getName();

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    public void refused(AuditedCall call, String reason) {
        trail.onItsOwn(caller.actor(), call, AuditResult.refused(reason));
    }

    /** Does the work and writes down how it ended. */
    public Object audited(AuditedCall call, Callable<Object> work) throws Exception {
        if (!inTransaction()) {
            return auditedOnItsOwn(call, work);
        }
        if (transaction.getResource(AUDITED) != null) {
            return work.call();
        }
        return auditedWithTheTransaction(call, work);
    }

    private Object auditedWithTheTransaction(AuditedCall call, Callable<Object> work) throws Exception {
        AuditActor actor = caller.actor();
        transaction.putResource(AUDITED, call);
        RollbackAudit rollback = new RollbackAudit(trail, actor, call);
        transaction.registerInterposedSynchronization(rollback);
        try {
            Object result = work.call();
            AuditedCall done = call.remarked(trail.remarks()).alsoAbout(trail.concerned());
            trail.withTheWork(actor, done, AuditResult.done());
            return result;
        } catch (Exception failure) {
            refusal(failure).ifPresent(rollback::because);
            throw failure;
        } finally {
            rollback.about(trail.concerned());
        }
    }

    private static Optional<AuditResult> refusal(Exception failure) {
        return failure instanceof AuditedRefusal refusal
                ? Optional.of(AuditResult.refused(refusal.auditReason()))
                : Optional.empty();
    }

    private Object auditedOnItsOwn(AuditedCall call, Callable<Object> work) throws Exception {
        AuditActor actor = caller.actor();
        try {
            Object result = work.call();
            trail.onItsOwn(actor, call, AuditResult.done());
            return result;
        } catch (Exception failure) {
            trail.onItsOwn(
                    actor,
                    call,
                    refusal(failure)
                            .orElseGet(
                                    () -> AuditResult.failed(failure.getClass().getSimpleName())));
            throw failure;
        }
    }

    private boolean inTransaction() {
        int status = transaction.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }
}
