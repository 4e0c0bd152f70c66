package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.access.seal.AuditKey;

/** Adds entries to the audit trail. Not a session bean, so that the guard does not guard itself. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    @Inject
    AuditKey key;

    /** Stored or rolled back together with the work of the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void withTheWork(AuditActor actor, AuditedCall call, AuditResult result) {
        add(actor, call, result);
    }

    /** Stored whatever becomes of the running transaction, if there is one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void onItsOwn(AuditActor actor, AuditedCall call, AuditResult result) {
        add(actor, call, result);
    }

    /** Stored with the running transaction; for what happened elsewhere, at another time. */
    @Transactional(TxType.MANDATORY)
    public void happened(Instant at, AuditActor actor, AuditedCall call, AuditResult result) {
        entries.add(new AuditEntry(at, actor, call, result, key));
    }

    private void add(AuditActor actor, AuditedCall call, AuditResult result) {
        entries.add(new AuditEntry(clock.instant(), actor, call, result, key));
    }
}
