package uk.councilportal.observation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.observation.entity.StoredReason;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

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
        ReportingPeriod period = new ReportingPeriod(
                PeriodType.ofLetter(reason.periodType().charAt(0)),
                new ReportingMonth(reason.month()),
                reason.months());
        return new Written<>(new FigureCell(reason.indicatorId(), reason.breakdownId(), period), reason.revision());
    }
}
