package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.entity.StoredDefinition;
import uk.councilportal.indicator.entity.StoredFormula;
import uk.councilportal.indicator.entity.StoredIndicator;
import uk.councilportal.indicator.entity.StoredStandardLink;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardLink;

/** The council's indicators and what they mean, as of a revision. */
@ApplicationScoped
public class IndicatorRepository {
    private static final String OF_REPORT =
            " where x.revision <= :revision and x.indicatorId in (select i.id from StoredIndicator i where i.reportId = :report)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected IndicatorRepository() {}

    public IndicatorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The indicators of a report as of a revision, in the order of the report. Four queries, however many there are. */
    public List<KeptIndicator> listIndicators(int reportId, int revision) {
        Map<Integer, StoredDefinition> latest = new HashMap<>();
        read(StoredDefinition.class, " order by x.indicatorId, x.revision", reportId, revision)
                .getResultStream()
                .forEach(definition -> latest.put(definition.indicatorId(), definition));
        Map<Integer, List<Formula>> formulas = new HashMap<>();
        read(StoredFormula.class, " order by x.indicatorId, x.revision, x.position", reportId, revision)
                .getResultStream()
                .filter(f -> latest.get(f.indicatorId()).revision() == f.revision())
                .forEach(f -> formulas.computeIfAbsent(f.indicatorId(), id -> new ArrayList<>())
                        .add(f.toModel()));
        Map<Integer, IndicatorCode> codes = mapCodes(reportId);
        Map<Integer, List<StandardLink>> links = new HashMap<>();
        read(StoredStandardLink.class, " order by x.indicatorId, x.revision, x.position", reportId, revision)
                .getResultStream()
                .filter(link -> latest.get(link.indicatorId()).revision() == link.revision())
                .forEach(link -> links.computeIfAbsent(link.indicatorId(), id -> new ArrayList<>())
                        .add(link.toModel(codes.get(link.indicatorId()))));
        return latest.values().stream()
                .map(d -> new KeptIndicator(
                        d.indicatorId(),
                        d.toModel(codes.get(d.indicatorId()), formulas.getOrDefault(d.indicatorId(), List.of())),
                        links.getOrDefault(d.indicatorId(), List.of())))
                .sorted(Comparator.comparingInt(
                        kept -> kept.definition().place().position()))
                .toList();
    }

    /** Which of a report's indicators were defined after one revision up to another, each time. */
    public List<Written<Integer>> listWrittenBetween(int reportId, int after, int upTo) {
        return read(StoredDefinition.class, " and x.revision > :after", reportId, upTo)
                .setParameter("after", after)
                .getResultStream()
                .map(definition -> new Written<>(definition.indicatorId(), definition.revision()))
                .toList();
    }

    /** The references of a report's indicators by number. */
    public Map<Integer, IndicatorCode> mapCodes(int reportId) {
        Map<Integer, IndicatorCode> codes = new HashMap<>();
        entityManager
                .createQuery("select i from StoredIndicator i where i.reportId = :report", StoredIndicator.class)
                .setParameter("report", reportId)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.maintain-cache", "false")
                .getResultStream()
                .forEach(indicator -> codes.put(indicator.id(), indicator.code()));
        return codes;
    }

    /** Adds an indicator to a report and returns its number. The council's counter must be locked. */
    public int add(int reportId, IndicatorCode code) {
        Integer highest = entityManager
                .createQuery("select max(i.id) from StoredIndicator i", Integer.class)
                .getSingleResult();
        int id = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredIndicator(id, reportId, code));
        entityManager.flush();
        return id;
    }

    /** Keeps a new meaning of an indicator, with its formulas and links. */
    public void define(int indicatorId, int revision, IndicatorDefinition definition, List<StandardLink> links) {
        StoredDefinition stored = new StoredDefinition(indicatorId, revision, definition);
        entityManager.persist(stored);
        entityManager.flush();
        int position = 0;
        for (Formula formula : definition.derivation().formulas()) {
            entityManager.persist(new StoredFormula(stored, ++position, formula));
        }
        position = 0;
        for (StandardLink link : links) {
            entityManager.persist(new StoredStandardLink(stored, ++position, link));
        }
    }

    private <T> TypedQuery<T> read(Class<T> type, String order, int reportId, int revision) {
        return entityManager
                .createQuery("select x from " + type.getSimpleName() + " x" + OF_REPORT + order, type)
                .setParameter("report", reportId)
                .setParameter("revision", revision)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.maintain-cache", "false");
    }
}
