package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.repository.AuditChainRepository;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEnd;

/** The chain of audit entries, each step in a transaction of its own, so that nobody's work ever waits for the chain. */
@ApplicationScoped
public class AuditChain {
    @Inject
    AuditChainRepository chain;

    @Inject
    AuditKey key;

    @Inject
    Clock clock;

    /**
     * How far giving places has come.
     *
     * @param after the number of the last entry looked at, 0 when none are left
     * @param end the end of the chain then
     */
    public record Step(long after, ChainEnd end) {}

    /** Gives places to some entries, where the chain still has the end it had; see {@link AuditChainRepository#extend}. */
    @Transactional(TxType.REQUIRES_NEW)
    public Step extend(long after, Optional<ChainEnd> known) {
        known.ifPresent(chain::requireEnd);
        long reached = chain.extend(key, after);
        return new Step(reached, chain.end());
    }

    /** Follows the whole chain as it is at one moment; entries are written and take their places meanwhile. */
    @Transactional(TxType.NOT_SUPPORTED)
    public AuditReport verify(Optional<ChainEnd> known) {
        return chain.verify(key, known);
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
