package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String OF_REPORT = DefinitionRow.SELECT + " and i.reportId = :report";
    private static final String DEFINITIONS =
            OF_REPORT + " and d.revision > :after and d.revision <= :upTo order by d.indicatorId, d.revision";

    /** Less than the first revision. */
    private static final int BEFORE_ANY = 0;

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected IndicatorRepository() {}

    public IndicatorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The indicators of a report as of a revision, in the order of the report. Three queries, however many there are. */
    public List<KeptIndicator> listIndicators(int reportId, int revision) {
        Map<Integer, DefinitionRow> latest = mapDefinitions(reportId, revision);
        Map<Integer, List<Formula>> formulas = new HashMap<>();
        listParts(FormulaRow.SELECT, FormulaRow.class, revision)
                .filter(f -> isCurrent(latest.get(f.indicatorId()), f.revision()))
                .forEach(f -> formulas.computeIfAbsent(f.indicatorId(), id -> new ArrayList<>())
                        .add(f.toModel()));
        Map<Integer, List<StandardLink>> links = new HashMap<>();
        listParts(LinkRow.SELECT, LinkRow.class, revision)
                .filter(link -> isCurrent(latest.get(link.indicatorId()), link.revision()))
                .forEach(link -> links.computeIfAbsent(link.indicatorId(), id -> new ArrayList<>())
                        .add(link.toModel(latest.get(link.indicatorId()).code())));
        return latest.values().stream()
                .map(row -> new KeptIndicator(
                        row.indicatorId(),
                        row.toModel(formulas.getOrDefault(row.indicatorId(), List.of())),
                        links.getOrDefault(row.indicatorId(), List.of())))
                .sorted(Comparator.comparingInt(
                        kept -> kept.definition().place().position()))
                .toList();
    }

    /** The indicator of a report with a reference, as it is defined now. */
    public Optional<KeptIndicator> findIndicator(int reportId, String ref) {
        return entityManager
                .createQuery(OF_REPORT + " and i.ref = :ref order by d.revision desc", Object[].class)
                .setParameter("report", reportId)
                .setParameter("ref", ref)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DefinitionRow::of)
                .map(row -> new KeptIndicator(
                        row.indicatorId(),
                        row.toModel(listParts(FormulaRow.SELECT, FormulaRow.class, row)
                                .map(FormulaRow::toModel)
                                .toList()),
                        listParts(LinkRow.SELECT, LinkRow.class, row)
                                .map(link -> link.toModel(row.code()))
                                .toList()));
    }

    /** Which of a report's indicators were defined after one revision up to another, each time. */
    public List<Written<Integer>> listWrittenBetween(int reportId, int after, int upTo) {
        return listDefinitions(reportId, after, upTo)
                .map(row -> new Written<>(row.indicatorId(), row.revision()))
                .toList();
    }

    /** The references of a report's indicators by number. */
    public Map<Integer, IndicatorCode> mapCodes(int reportId) {
        Map<Integer, IndicatorCode> codes = new HashMap<>();
        entityManager
                .createQuery("select i from StoredIndicator i where i.reportId = :report", StoredIndicator.class)
                .setParameter("report", reportId)
                .getResultStream()
                .forEach(indicator -> codes.put(indicator.id(), indicator.code()));
        return codes;
    }

    private Map<Integer, DefinitionRow> mapDefinitions(int reportId, int revision) {
        Map<Integer, DefinitionRow> latest = new HashMap<>();
        listDefinitions(reportId, BEFORE_ANY, revision).forEach(row -> latest.put(row.indicatorId(), row));
        return latest;
    }

    /** In the order in which they were written. */
    private Stream<DefinitionRow> listDefinitions(int reportId, int after, int upTo) {
        return entityManager
                .createQuery(DEFINITIONS, Object[].class)
                .setParameter("report", reportId)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(DefinitionRow::of);
    }

    private static boolean isCurrent(DefinitionRow latest, int revision) {
        return latest != null && latest.has(revision);
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

    /** What is kept beside the definitions of all the council's reports: fewer rows than a choice among them costs. */
    private <T> Stream<T> listParts(String select, Class<T> type, int revision) {
        return entityManager
                .createQuery(
                        select + " where x.revision <= :revision order by x.indicatorId, x.revision, x.position", type)
                .setParameter("revision", revision)
                .getResultStream();
    }

    private <T> Stream<T> listParts(String select, Class<T> type, DefinitionRow row) {
        return entityManager
                .createQuery(
                        select + " where x.indicatorId = :indicator and x.revision = :revision order by x.position",
                        type)
                .setParameter("indicator", row.indicatorId())
                .setParameter("revision", row.revision())
                .getResultStream();
    }
}
