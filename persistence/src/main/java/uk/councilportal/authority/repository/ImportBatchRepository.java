package uk.councilportal.authority.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import uk.councilportal.authority.entity.ImportBatch;
import uk.councilportal.authority.model.StoredFile;

/** The files the council has stored. */
@ApplicationScoped
public class ImportBatchRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected ImportBatchRepository() {}

    public ImportBatchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps a stored file. The council's counter must be locked. */
    public void add(StoredFile file, String storedBy, LocalDateTime storedAt) {
        Integer highest = entityManager
                .createQuery("select max(b.id) from ImportBatch b", Integer.class)
                .getSingleResult();
        entityManager.persist(new ImportBatch(highest == null ? 1 : highest + 1, file, storedBy, storedAt));
    }
}
