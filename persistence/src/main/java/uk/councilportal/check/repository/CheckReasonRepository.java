package uk.councilportal.check.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Written;
import uk.councilportal.check.entity.StoredCheckReason;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.period.model.ReportingMonth;

/** The reasons the council has given for warnings, as of a revision. */
@ApplicationScoped
public class CheckReasonRepository {
    private static final Class<CheckReasonRow> ROW = CheckReasonRow.class;
    private static final String ROWS = "select new uk.councilportal.check.repository.CheckReasonRow(r.breakdownId,"
            + " r.month, r.indicatorId, r.periodType, r.months, r.kind, r.revision, r.figureRevision, r.said, r.reason,"
            + " c.madeBy, c.madeAt) from StoredCheckReason r, ChangeSet c where c.revision = r.revision";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CheckReasonRepository() {}

    public CheckReasonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last reason given for each warning about figures whose periods end in the given months; one query. */
    public Map<KeptReason.Place, KeptReason> mapReasons(ReportingMonth from, ReportingMonth to, int revision) {
        Map<KeptReason.Place, KeptReason> latest = new HashMap<>();
        entityManager
                .createQuery(
                        ROWS + " and r.month between :from and :to and r.revision <= :revision order by r.revision",
                        ROW)
                .setParameter("from", from.index())
                .setParameter("to", to.index())
                .setParameter("revision", revision)
                .getResultList()
                .forEach(row -> latest.put(row.toModel().place(), row.toModel()));
        return latest;
    }

    /** Every reason given after one revision up to another, oldest first. */
    public List<Written<KeptReason>> listWrittenBetween(int after, int upTo) {
        return entityManager
                .createQuery(ROWS + " and r.revision > :after and r.revision <= :upTo order by r.revision", ROW)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Written<>(row.toModel(), row.revision()))
                .toList();
    }

    /** Keeps a reason under the revision its change made. */
    public void add(KeptReason reason, int revision) {
        entityManager.persist(new StoredCheckReason(reason, revision));
    }
}
