package uk.councilportal.council.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.councilportal.council.model.SetUpFacts;

/** Counts how far the council bound to the transaction has been set up. Nothing but counts is read. */
@ApplicationScoped
public class SetUpRepository {
    private static final String NOW =
            " where d.revision = (select max(l.revision) from StoredDefinition l where l.indicatorId = d.indicatorId)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected SetUpRepository() {}

    public SetUpRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public SetUpFacts count() {
        return new SetUpFacts(
                number("select count(r) from StoredReport r"),
                number("select count(d) from StoredDefinition d" + NOW + " and d.retired = false"),
                number("select count(distinct d.indicatorId) from StoredDefinition d, StoredStandardLink s" + NOW
                        + " and d.retired = false and s.indicatorId = d.indicatorId and s.revision = d.revision"),
                number("select count(distinct t.indicatorId) from StoredTarget t"),
                number("select count(distinct o.month) from StoredObservation o"),
                number("select count(m) from OpenedMonth m"));
    }

    private int number(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult().intValue();
    }
}
