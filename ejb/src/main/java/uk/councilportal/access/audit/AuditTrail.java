package uk.councilportal.access.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.authority.model.AuthorityCode;

/** Adds entries to the audit trail. Not a session bean, so that the guard does not guard itself. */
@ApplicationScoped
public class AuditTrail {
    private static final String REMARKS = AuditTrail.class.getName();
    private static final String CONCERNED = REMARKS + ".concerned";

    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    @Inject
    AuditKey key;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

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

    /** Adds to the one entry of the running call what came of it, such as how much a file has changed; never a figure. */
    public void remark(String words) {
        String before = remarks();
        transaction.putResource(REMARKS, before.isEmpty() ? words : before + "; " + words);
    }

    /** What has been remarked in this transaction, empty where nothing has. */
    String remarks() {
        return transaction.getResource(REMARKS) instanceof String words ? words : "";
    }

    /**
     * Says that the running call is about what these name too, where its parameters do not tell: the councils of a person, of a piece of work.
     * It is said before anything is refused, so that the councils are told of attempts as well.
     */
    public void about(AboutCouncils... known) {
        Set<AuthorityCode> all = new HashSet<>(concerned());
        all.addAll(AboutCouncils.of(List.of(known)));
        transaction.putResource(CONCERNED, new Concerned(all));
    }

    /** The councils the running call has turned out to be about. */
    Set<AuthorityCode> concerned() {
        boolean none = transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        return !none && transaction.getResource(CONCERNED) instanceof Concerned kept ? kept.councils() : Set.of();
    }

    private record Concerned(Set<AuthorityCode> councils) {}

    private void add(AuditActor actor, AuditedCall call, AuditResult result) {
        entries.add(new AuditEntry(clock.instant(), actor, call, result, key));
    }
}
