package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.repository.AuditChainRepository;
import uk.councilportal.access.seal.AuditKey;

/** The chain of audit entries, each step in a transaction of its own, so that nobody's work ever waits for the chain. */
@ApplicationScoped
public class AuditChain {
    @Inject
    AuditChainRepository chain;

    @Inject
    AuditKey key;

    @Inject
    Clock clock;

    /** Gives places to some entries; see {@link AuditChainRepository#extend}. */
    @Transactional(TxType.REQUIRES_NEW)
    public long extend(long after) {
        return chain.extend(key, after);
    }

    /** Follows the whole chain as it is at one moment; entries are written and take their places meanwhile. */
    @Transactional(TxType.NOT_SUPPORTED)
    public AuditReport verify() {
        return chain.verify(key);
    }

    /** Keeps how following it has ended. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(AuditReport report) {
        chain.keep(LocalDateTime.now(clock), report);
    }

    /** Removes the oldest entries, up to a moment in UTC. */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeBefore(LocalDateTime utc) {
        return chain.removeBefore(utc, key);
    }
}
