package uk.councilportal.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.user.entity.StoredOneTimeLink;

/** One-time links of a development set-up. */
@ApplicationScoped
public class OneTimeLinkRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected OneTimeLinkRepository() {}

    public OneTimeLinkRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps a link; the person's earlier ones no longer work. */
    public void replace(String digest, String name, LocalDateTime validUntil) {
        entityManager
                .createQuery("delete from StoredOneTimeLink l where l.name = :name")
                .setParameter("name", name)
                .executeUpdate();
        entityManager.persist(new StoredOneTimeLink(digest, name, validUntil));
    }

    /** Whose link it is; empty where it is not known, has been used or is too old. */
    public Optional<String> findName(String digest, LocalDateTime now) {
        return entityManager
                .createQuery(
                        "select l from StoredOneTimeLink l where l.digest = :digest and l.validUntil >= :now",
                        StoredOneTimeLink.class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .getResultStream()
                .map(StoredOneTimeLink::name)
                .findFirst();
    }

    /** Uses a link up; false where somebody else has just done so. */
    public boolean use(String digest) {
        return entityManager
                        .createQuery("delete from StoredOneTimeLink l where l.digest = :digest")
                        .setParameter("digest", digest)
                        .executeUpdate()
                == 1;
    }
}
