package uk.councilportal.observation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.observation.entity.StoredReason;

/** Why single figures were written. */
@ApplicationScoped
public class ReasonRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected ReasonRepository() {}

    public ReasonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The reasons given after one revision up to another, by figure and revision; many figures have none. */
    public Map<Written<FigureCell>, String> mapReasons(int after, int upTo) {
        return entityManager
                .createQuery(
                        "select r from StoredReason r where r.revision > :after and r.revision <= :upTo",
                        StoredReason.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .collect(Collectors.toMap(ReasonRepository::written, StoredReason::reason));
    }

    private static Written<FigureCell> written(StoredReason reason) {
        FigureCell figure = new FigureCell(reason.indicatorId(), reason.breakdownId(), reason.period());
        return new Written<>(figure, reason.revision());
    }
}
