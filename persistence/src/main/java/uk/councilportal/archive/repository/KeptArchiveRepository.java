package uk.councilportal.archive.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.councilportal.archive.entity.StoredArchive;
import uk.councilportal.archive.model.KeptArchive;

/** The archives the council has taken and loaded. */
@ApplicationScoped
public class KeptArchiveRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected KeptArchiveRepository() {}

    public KeptArchiveRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of them, the latest first. */
    public List<KeptArchive> list() {
        return entityManager
                .createQuery("select a from StoredArchive a order by a.id desc", StoredArchive.class)
                .getResultStream()
                .map(StoredArchive::toModel)
                .toList();
    }

    /** Notes an archive. The council's counter must be locked. */
    public void add(KeptArchive archive) {
        Integer highest = entityManager
                .createQuery("select max(a.id) from StoredArchive a", Integer.class)
                .getSingleResult();
        entityManager.persist(new StoredArchive(highest == null ? 1 : highest + 1, archive));
    }
}
