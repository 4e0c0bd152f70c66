package uk.councilportal.grant.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.grant.entity.StoredConsent;
import uk.councilportal.grant.entity.StoredGrant;
import uk.councilportal.grant.entity.StoredGrantIndicator;
import uk.councilportal.grant.entity.StoredWithdrawal;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.KeptGrant;

/** What the council lets others see. Grants are added and withdrawn; what was once given stays known. */
@ApplicationScoped
public class GrantRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected GrantRepository() {}

    public GrantRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every grant there ever was, latest first. */
    public List<KeptGrant> listGrants() {
        Map<Integer, Set<String>> indicators = entityManager
                .createQuery("select i from StoredGrantIndicator i", StoredGrantIndicator.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredGrantIndicator::grantId,
                        Collectors.mapping(StoredGrantIndicator::standardCode, Collectors.toSet())));
        Map<Integer, KeptGrant.Act> withdrawn = entityManager
                .createQuery("select w from StoredWithdrawal w", StoredWithdrawal.class)
                .getResultStream()
                .collect(Collectors.toMap(StoredWithdrawal::grantId, StoredWithdrawal::toModel));
        return entityManager
                .createQuery("select g from StoredGrant g", StoredGrant.class)
                .getResultStream()
                .map(grant -> grant.toModel(
                        indicators.getOrDefault(grant.id(), Set.of()), Optional.ofNullable(withdrawn.get(grant.id()))))
                .sorted(Comparator.comparingInt(KeptGrant::id).reversed())
                .toList();
    }

    /** The number the next grant takes; the council's counter must be locked. */
    public int nextId() {
        Integer highest = entityManager
                .createQuery("select max(g.id) from StoredGrant g", Integer.class)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    /** Keeps a new grant and puts it in force; no consent of the grantee to one of its indicators may be in force. */
    public void add(KeptGrant grant) {
        entityManager.persist(new StoredGrant(grant));
        entityManager.flush();
        grant.scope().indicators().forEach(code -> entityManager.persist(new StoredGrantIndicator(grant.id(), code)));
        entityManager.flush();
        grant.scope().indicators().forEach(code -> entityManager.persist(new StoredConsent(grant, code)));
        entityManager.flush();
    }

    /** Keeps that a grant was taken back, and removes what it shows. */
    public void withdraw(int id, KeptGrant.Act withdrawn) {
        entityManager.persist(new StoredWithdrawal(id, withdrawn));
        entityManager
                .createQuery("delete from StoredConsent c where c.grantId = :grant")
                .setParameter("grant", id)
                .executeUpdate();
        entityManager.flush();
    }

    /** Removes what is no longer shown to a grantee because its last day has passed. */
    public void removeExpired(Grantee grantee, LocalDate today) {
        entityManager
                .createQuery("delete from StoredConsent c where c.granteeKind = :kind and c.grantee = :name"
                        + " and c.untilDate < :today")
                .setParameter("kind", grantee.kind())
                .setParameter("name", grantee.name())
                .setParameter("today", today)
                .executeUpdate();
    }
}
