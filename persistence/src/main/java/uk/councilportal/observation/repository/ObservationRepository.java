package uk.councilportal.observation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.councilportal.observation.entity.StoredObservation;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The council's figures as of a revision. Each method is one query along the primary key; of several revisions of a
 * figure the last one counts.
 */
@ApplicationScoped
public class ObservationRepository {
    private static final String COLUMNS = "select new uk.councilportal.observation.repository.ObservationRow("
            + "o.breakdownId, o.month, o.indicatorId, o.periodType, o.months, o.revision,"
            + " o.numerator, o.denominator, o.value, o.status, o.dataNote) from StoredObservation o";
    private static final String ROW = COLUMNS + " where ";
    private static final String ORDER =
            " order by o.breakdownId, o.month, o.indicatorId, o.periodType, o.months, o.revision";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected ObservationRepository() {}

    public ObservationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The figures of the given breakdowns whose periods end in the given months, all indicators of the council. */
    public List<ObservationRow> listFigures(
            Collection<Integer> breakdownIds, ReportingMonth from, ReportingMonth to, int revision) {
        if (breakdownIds.isEmpty()) {
            return List.of();
        }
        return lastOfEach(entityManager
                .createQuery(
                        ROW + "o.breakdownId in :breakdowns and o.month between :from and :to"
                                + " and o.revision <= :revision" + ORDER,
                        ObservationRow.class)
                .setParameter("breakdowns", breakdownIds)
                .setParameter("from", from.index())
                .setParameter("to", to.index())
                .setParameter("revision", revision));
    }

    /** The figures of the given indicators and breakdowns whose periods end in the given months. */
    public List<ObservationRow> listFigures(
            Collection<Integer> indicatorIds,
            Collection<Integer> breakdownIds,
            ReportingMonth from,
            ReportingMonth to,
            int revision) {
        if (indicatorIds.isEmpty() || breakdownIds.isEmpty()) {
            return List.of();
        }
        return lastOfEach(entityManager
                .createQuery(
                        ROW + "o.breakdownId in :breakdowns and o.month between :from and :to"
                                + " and o.indicatorId in :indicators and o.revision <= :revision" + ORDER,
                        ObservationRow.class)
                .setParameter("breakdowns", breakdownIds)
                .setParameter("from", from.index())
                .setParameter("to", to.index())
                .setParameter("indicators", indicatorIds)
                .setParameter("revision", revision));
    }

    /** Every figure of the council up to a month, for all breakdowns. */
    public List<ObservationRow> listAll(ReportingMonth to, int revision) {
        return lastOfEach(entityManager
                .createQuery(ROW + "o.month <= :to and o.revision <= :revision" + ORDER, ObservationRow.class)
                .setParameter("to", to.index())
                .setParameter("revision", revision));
    }

    /** Every figure of the given indicators up to a month, for all breakdowns. */
    public List<ObservationRow> listOfIndicators(Collection<Integer> indicatorIds, ReportingMonth to, int revision) {
        if (indicatorIds.isEmpty()) {
            return List.of();
        }
        return lastOfEach(entityManager
                .createQuery(
                        ROW + "o.indicatorId in :indicators and o.month <= :to and o.revision <= :revision" + ORDER,
                        ObservationRow.class)
                .setParameter("indicators", indicatorIds)
                .setParameter("to", to.index())
                .setParameter("revision", revision));
    }

    /** What was written after one revision up to another, every revision of it: the restatements between two issues. */
    public List<ObservationRow> listWrittenBetween(int after, int upTo) {
        return entityManager
                .createQuery(ROW + "o.revision > :after and o.revision <= :upTo" + ORDER, ObservationRow.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /**
     * What the figures written after one revision up to another were before: as of the first of them. A figure that was
     * new is not among them.
     */
    public List<ObservationRow> listBefore(int after, int upTo) {
        return lastOfEach(entityManager
                .createQuery(
                        COLUMNS
                                + ", StoredObservation w where w.revision > :after and w.revision <= :upTo and o.revision <= :after"
                                + " and o.breakdownId = w.breakdownId and o.month = w.month"
                                + " and o.indicatorId = w.indicatorId and o.periodType = w.periodType"
                                + " and o.months = w.months" + ORDER,
                        ObservationRow.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo));
    }

    /** Every revision of every figure of an indicator whose period ends in the given months. */
    public List<ObservationRow> listHistory(int indicatorId, ReportingMonth from, ReportingMonth to) {
        return entityManager
                .createQuery(
                        ROW + "o.indicatorId = :indicator and o.month between :from and :to" + ORDER,
                        ObservationRow.class)
                .setParameter("indicator", indicatorId)
                .setParameter("from", from.index())
                .setParameter("to", to.index())
                .getResultList();
    }

    /** Writes a revision of one figure. */
    public void add(StoredObservation observation) {
        entityManager.persist(observation);
    }

    /** Opens the way in for a whole file; the caller closes it. */
    public ObservationStaging stage() {
        return new ObservationStaging(entityManager);
    }

    private static List<ObservationRow> lastOfEach(TypedQuery<ObservationRow> query) {
        List<ObservationRow> revisions = query.getResultList();
        List<ObservationRow> latest = new ArrayList<>(revisions.size());
        for (int i = 0; i < revisions.size(); i++) {
            boolean last = i + 1 == revisions.size() || !revisions.get(i).isSameFigureAs(revisions.get(i + 1));
            if (last) {
                latest.add(revisions.get(i));
            }
        }
        return latest;
    }
}
