package uk.councilportal.council.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import uk.councilportal.council.model.SetUpFacts;

/** Counts how far the council bound to the transaction has been set up. Nothing but counts is read. */
@ApplicationScoped
public class SetUpRepository {
    private static final int RETIRED = -1;

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected SetUpRepository() {}

    public SetUpRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public SetUpFacts count() {
        Map<Integer, Integer> inUse = new HashMap<>();
        entityManager
                .createQuery(
                        "select d.indicatorId, d.revision, d.retired from StoredDefinition d order by d.revision",
                        Object[].class)
                .getResultStream()
                .forEach(row -> inUse.put((Integer) row[0], (Boolean) row[2] ? RETIRED : (Integer) row[1]));
        inUse.values().removeIf(revision -> revision == RETIRED);
        long linked = entityManager
                .createQuery("select distinct s.indicatorId, s.revision from StoredStandardLink s", Object[].class)
                .getResultStream()
                .filter(row -> row[1].equals(inUse.get((Integer) row[0])))
                .count();
        return new SetUpFacts(
                number("select count(r) from StoredReport r"),
                inUse.size(),
                Math.toIntExact(linked),
                number("select count(distinct t.indicatorId) from StoredTarget t"),
                number("select count(distinct o.month) from StoredObservation o"),
                number("select count(m) from OpenedMonth m"));
    }

    private int number(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult().intValue();
    }
}
