package uk.councilportal.access.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.entity.StoredAuditChain;
import uk.councilportal.access.model.AuditCheck;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainCheck;
import uk.councilportal.access.seal.ChainEnds;
import uk.councilportal.access.seal.ChainEntry;

/**
 * The chain of audit entries: gives entries their places, follows the chain, and shortens it at its old end. Whoever
 * does one of these holds the row of both ends until the transaction is over; those who write entries do not need it.
 */
@ApplicationScoped
public class AuditChainRepository {
    private static final int PART = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /**
     * Gives places to entries that have none, in the order of their numbers, so many at a time. What the portal did not
     * write gets none.
     *
     * @param after the number of the last entry looked at before, 0 to begin
     * @return the number of the last entry looked at, 0 when none are left
     * @throws IllegalStateException when the stored ends are not as the portal left them: nothing is built on them
     */
    public long extend(AuditKey key, long after) {
        StoredAuditChain chain = lock();
        if (!chain.isSealedWith(key)) {
            throw new IllegalStateException("The ends of the audit chain have been changed past the portal");
        }
        ChainEnds ends = chain.ends();
        List<AuditEntry> part = unplaced(after).getResultList();
        for (AuditEntry entry : part) {
            ends = placed(entry, ends, key);
        }
        if (ends.sealedTo() > chain.ends().sealedTo()) {
            chain.keep(ends, key);
        }
        return part.size() < PART ? 0 : part.get(PART - 1).id();
    }

    private static ChainEnds placed(AuditEntry entry, ChainEnds ends, AuditKey key) {
        ChainEntry found = entry.toChainEntry();
        long position = ends.sealedTo() + 1;
        if (!ChainCheck.isGenuine(key, ends, position, found)) {
            return ends;
        }
        String link = key.link(ends.sealedLink(), position, found.mark());
        entry.place(position, link);
        return ends.longerBy(link);
    }

    /** Follows the whole chain, looks at what has no place in it, and keeps how that ended. */
    public AuditReport verify(AuditKey key, LocalDateTime now) {
        StoredAuditChain chain = lock();
        ChainCheck check = new ChainCheck(key, chain.ends(), chain.seal());
        List<AuditEntry> part = placed(0);
        while (!part.isEmpty()) {
            part.forEach(entry -> check.placed(entry.toChainEntry()));
            part = placed(part.get(part.size() - 1).toChainEntry().position());
        }
        part = listUnplaced(0);
        while (!part.isEmpty()) {
            part.forEach(entry -> check.unplaced(entry.toChainEntry()));
            part = listUnplaced(part.get(part.size() - 1).id());
        }
        AuditReport report = check.report();
        chain.checked(now, report);
        return report;
    }

    /**
     * Removes the entries at the beginning of the chain that are from before a moment; the chain then begins after them.
     *
     * @return how many were removed
     */
    public int removeBefore(LocalDateTime utc, AuditKey key) {
        StoredAuditChain chain = lock();
        Optional<ChainEntry> last =
                findLastBefore(findFirstFrom(utc).orElse(chain.ends().sealedTo() + 1));
        if (last.isEmpty() || !chain.isSealedWith(key)) {
            return 0;
        }
        long position = last.get().position();
        chain.keep(chain.ends().beginningAfter(position, last.get().link()), key);
        return entityManager
                .createQuery("delete from AuditEntry e where e.chainPosition <= :last")
                .setParameter("last", position)
                .executeUpdate();
    }

    private Optional<Long> findFirstFrom(LocalDateTime utc) {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(e.chainPosition) from AuditEntry e where e.chainPosition is not null and e.atUtc >= :utc",
                        Long.class)
                .setParameter("utc", utc)
                .getSingleResult());
    }

    private Optional<ChainEntry> findLastBefore(long position) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.chainPosition < :position order by e.chainPosition desc",
                        AuditEntry.class)
                .setParameter("position", position)
                .setMaxResults(1)
                .setHint(QueryHints.READ_ONLY, true)
                .getResultStream()
                .map(AuditEntry::toChainEntry)
                .findFirst();
    }

    /** When the chain was verified last. */
    public AuditCheck lastCheck() {
        return entityManager.find(StoredAuditChain.class, StoredAuditChain.ID).lastCheck();
    }

    private StoredAuditChain lock() {
        return entityManager.find(StoredAuditChain.class, StoredAuditChain.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<AuditEntry> placed(long after) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.chainPosition > :after order by e.chainPosition",
                        AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(PART)
                .setHint(QueryHints.READ_ONLY, true)
                .getResultList();
    }

    private List<AuditEntry> listUnplaced(long after) {
        return unplaced(after).setHint(QueryHints.READ_ONLY, true).getResultList();
    }

    private TypedQuery<AuditEntry> unplaced(long after) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.chainPosition is null and e.id > :after order by e.id",
                        AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(PART);
    }
}
