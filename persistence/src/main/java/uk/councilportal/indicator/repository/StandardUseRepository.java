package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.PublishedMonth;
import uk.councilportal.indicator.model.PublishedSpan;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.period.model.ReportingMonth;

/** Counts what rests on the national catalogue in all councils. */
@ApplicationScoped
public class StandardUseRepository {
    private static final String CODE = "code";

    @PersistenceContext(unitName = "overview")
    private EntityManager entityManager;

    /** For the container. */
    protected StandardUseRepository() {}

    public StandardUseRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many link to each standard indicator; none where nobody does. */
    public List<StandardLinks> listLinks() {
        return entityManager
                .createQuery(
                        "select new uk.councilportal.indicator.model.StandardLinks(l.standardCode,"
                                + " count(distinct l.council), count(l.indicatorId))"
                                + " from LinkedStandard l group by l.standardCode",
                        StandardLinks.class)
                .getResultList();
    }

    /** The months for which any council has published figures over these standard indicators. */
    public Map<String, TreeSet<ReportingMonth>> mapMonths(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select new uk.councilportal.indicator.model.PublishedMonth(p.standardCode, p.month)"
                                        + " from PublishedStandard p where p.standardCode in :codes"
                                        + " group by p.standardCode, p.month",
                                PublishedMonth.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                PublishedMonth::code,
                                Collectors.mapping(PublishedMonth::month, Collectors.toCollection(TreeSet::new))));
    }

    /** What is published over standard indicators for these months. */
    public StandardUse countUse(Collection<String> codes, Collection<ReportingMonth> months) {
        return codes.isEmpty() || months.isEmpty()
                ? StandardUse.NONE
                : entityManager
                        .createQuery(
                                "select new uk.councilportal.indicator.model.StandardUse(count(distinct p.council),"
                                        + " count(p.indicatorId), count(distinct p.issue)) from PublishedStandard p"
                                        + " where p.standardCode in :codes and p.month in :months",
                                StandardUse.class)
                        .setParameter("codes", codes)
                        .setParameter(
                                "months",
                                months.stream().map(ReportingMonth::index).toList())
                        .getSingleResult();
    }

    /** From when to when each council has published figures over a standard indicator. */
    public List<PublishedSpan> listSpans(String code) {
        return entityManager
                .createQuery(
                        "select new uk.councilportal.indicator.model.PublishedSpan(min(p.month), max(p.month))"
                                + " from PublishedStandard p where p.standardCode = :code group by p.council",
                        PublishedSpan.class)
                .setParameter(CODE, code)
                .getResultList();
    }
}
