package uk.councilportal.access.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.councilportal.access.entity.AuditEntry;

/** Adds to the audit trail. There is deliberately no way to change or remove an entry. */
@ApplicationScoped
public class AuditRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }
}
