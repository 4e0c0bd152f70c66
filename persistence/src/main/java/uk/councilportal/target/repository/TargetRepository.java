package uk.councilportal.target.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Written;
import uk.councilportal.target.entity.StoredTarget;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetRevision;
import uk.councilportal.target.model.TargetSetting;

/** The council's targets as of a revision. */
@ApplicationScoped
public class TargetRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected TargetRepository() {}

    public TargetRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All targets of the council. */
    public List<KeptTarget> listTargets(int revision) {
        Map<KeptTarget.Key, TargetSetting> latest = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select t from StoredTarget t where t.revision <= :revision"
                                + " order by t.indicatorId, t.breakdownId, t.financialYear, t.revision",
                        StoredTarget.class)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(t -> latest.put(new KeptTarget.Key(t.indicatorId(), t.breakdownId(), t.year()), t.toModel()));
        return latest.entrySet().stream()
                .map(entry -> new KeptTarget(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Which targets were set after one revision up to another, each time. */
    public List<Written<KeptTarget.Key>> listWrittenBetween(int after, int upTo) {
        return entityManager
                .createQuery(
                        "select t from StoredTarget t where t.revision > :after and t.revision <= :upTo",
                        StoredTarget.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(t -> new Written<>(new KeptTarget.Key(t.indicatorId(), t.breakdownId(), t.year()), t.revision()))
                .toList();
    }

    /** Everything a target has been, oldest first; empty where none was ever set. */
    public List<TargetRevision> listRevisions(KeptTarget.Key key) {
        return entityManager
                .createQuery(
                        "select t from StoredTarget t where t.indicatorId = :indicator and t.breakdownId = :breakdown"
                                + " and t.financialYear = :year order by t.revision",
                        StoredTarget.class)
                .setParameter("indicator", key.indicatorId())
                .setParameter("breakdown", key.breakdownId())
                .setParameter("year", key.year().startYear())
                .getResultStream()
                .map(t -> new TargetRevision(t.revision(), t.toModel()))
                .toList();
    }

    /** Keeps a new setting. */
    public void set(KeptTarget target, int revision) {
        KeptTarget.Key key = target.key();
        StoredTarget stored = new StoredTarget(key.indicatorId(), key.breakdownId(), key.year(), revision);
        stored.set(target.setting());
        entityManager.persist(stored);
    }
}
