package uk.councilportal.access.repository;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.persistence.config.QueryHints;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.entity.StoredAuditChain;
import uk.councilportal.access.model.AuditCheck;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainCheck;
import uk.councilportal.access.seal.ChainEnd;
import uk.councilportal.access.seal.ChainEnds;
import uk.councilportal.access.seal.ChainEntry;
import uk.councilportal.access.seal.TrailVerification;

/**
 * The chain of audit entries: gives entries their places, follows the chain, and shortens it at its old end. Whoever
 * makes it longer or shorter holds the row of both ends until the transaction is over; those who write entries or follow
 * the chain do not need it.
 */
@ApplicationScoped
public class AuditChainRepository {
    private static final int PART = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

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
        List<AuditEntry> part = listUnplaced(after);
        for (AuditEntry entry : part) {
            ends = placed(entry, ends, key);
        }
        if (ends.sealedTo() > chain.ends().sealedTo()) {
            chain.keep(ends, key);
        }
        return part.size() < PART ? 0 : part.get(PART - 1).id();
    }

    /**
     * Refuses to go on where an earlier state of the trail was put back.
     *
     * @param known an end the chain has had, remembered apart from the database
     * @throws IllegalStateException when the chain no longer has it
     */
    public void requireEnd(ChainEnd known) {
        ChainEnds ends = lock().ends();
        if (known.position() > ends.removedTo()
                && !linkAt(known.position(), ends).equals(Optional.of(known.link()))) {
            throw new IllegalStateException("The audit chain no longer has the end " + known);
        }
    }

    private Optional<String> linkAt(long position, ChainEnds ends) {
        if (position == ends.sealedTo()) {
            return Optional.of(ends.sealedLink());
        }
        return entityManager
                .createQuery("select e.link from AuditEntry e where e.chainPosition = :position", String.class)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    /** The end of the chain as it is now. */
    public ChainEnd end() {
        ChainEnds ends = lock().ends();
        return new ChainEnd(ends.sealedTo(), ends.sealedLink());
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

    /**
     * Follows the whole chain and looks at what has no place in it, all as of one moment and over a connection of its own:
     * nobody waits for it, however long it takes. Outside any transaction.
     *
     * @param known an end the chain has had, remembered apart from the database
     */
    public AuditReport verify(AuditKey key, Optional<ChainEnd> known) {
        try (Connection connection = database.getConnection()) {
            return new TrailVerification(key, connection, known).verify();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    /** Keeps how following the chain has ended. */
    public void keep(LocalDateTime now, AuditReport report) {
        lock().checked(now, report);
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

    private List<AuditEntry> listUnplaced(long after) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.chainPosition is null and e.id > :after order by e.id",
                        AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(PART)
                .getResultList();
    }
}
