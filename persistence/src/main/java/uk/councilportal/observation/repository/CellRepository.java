package uk.councilportal.observation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.observation.entity.StoredObservation;
import uk.councilportal.observation.entity.StoredReason;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Single figures as they are entered, one revision after another.
 *
 * <p>Who compares a revision with the latest one before writing the next holds the lock of the council's counter.
 */
@ApplicationScoped
public class CellRepository {
    private static final String THE_CELL = " where o.breakdownId = :breakdown and o.month = :month"
            + " and o.indicatorId = :indicator and o.periodType = :type and o.months = :months";
    private static final String STAMP = "select new uk.councilportal.observation.repository.CellStamp("
            + "o.indicatorId, o.breakdownId, o.month, o.periodType, o.months, o.revision, c.madeBy, c.madeAt)"
            + " from StoredObservation o, ChangeSet c";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CellRepository() {}

    public CellRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest revisions of a figure, newest first, at most so many; none when it was never entered. */
    public List<ObservationRow> listLatest(FigureCell cell, int most) {
        return entityManager
                .createQuery(
                        "select new uk.councilportal.observation.repository.ObservationRow("
                                + "o.breakdownId, o.month, o.indicatorId, o.periodType, o.months, o.revision,"
                                + " o.numerator, o.denominator, o.value, o.status, o.dataNote) from StoredObservation o"
                                + THE_CELL + " order by o.revision desc",
                        ObservationRow.class)
                .setParameter("breakdown", cell.breakdownId())
                .setParameter("month", cell.period().end().index())
                .setParameter("indicator", cell.indicatorId())
                .setParameter("type", String.valueOf(cell.period().type().letter()))
                .setParameter("months", cell.period().months())
                .setMaxResults(most)
                .getResultList();
    }

    /** Who wrote the latest revision of a figure, and when. */
    public Optional<CellStamp> findStamp(FigureCell cell) {
        return entityManager
                .createQuery(
                        STAMP + THE_CELL + " and c.revision = o.revision order by o.revision desc", CellStamp.class)
                .setParameter("breakdown", cell.breakdownId())
                .setParameter("month", cell.period().end().index())
                .setParameter("indicator", cell.indicatorId())
                .setParameter("type", String.valueOf(cell.period().type().letter()))
                .setParameter("months", cell.period().months())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who wrote the latest revision of each figure of the breakdowns whose period ends in the month, and when. */
    public Map<FigureCell, CellStamp> mapStamps(Collection<Integer> breakdownIds, ReportingMonth month, int revision) {
        Map<FigureCell, CellStamp> latest = new HashMap<>();
        if (breakdownIds.isEmpty()) {
            return latest;
        }
        entityManager
                .createQuery(
                        STAMP + " where o.breakdownId in :breakdowns and o.month = :month"
                                + " and o.revision <= :revision and c.revision = o.revision order by o.revision",
                        CellStamp.class)
                .setParameter("breakdowns", breakdownIds)
                .setParameter("month", month.index())
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(stamp -> latest.put(stamp.cell(), stamp));
        return latest;
    }

    /** Writes a revision of a figure. */
    public void add(StoredObservation observation) {
        entityManager.persist(observation);
        entityManager.flush();
    }

    /** Keeps why a revision of a figure was written; after the revision itself. */
    public void add(StoredReason reason) {
        entityManager.persist(reason);
    }
}
