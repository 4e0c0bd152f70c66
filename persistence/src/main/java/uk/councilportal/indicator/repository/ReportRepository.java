package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.entity.StoredReport;
import uk.councilportal.indicator.entity.StoredReportDefinition;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;

/** The council's reports. */
@ApplicationScoped
public class ReportRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected ReportRepository() {}

    public ReportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The reports as of a revision, in the order they were set up. */
    public List<KeptReport> listReports(AuthorityCode council, int revision) {
        Map<Integer, StoredReport> reports = entityManager
                .createQuery("select r from StoredReport r order by r.id", StoredReport.class)
                .getResultStream()
                .collect(Collectors.toMap(StoredReport::id, Function.identity()));
        Map<Integer, KeptReport> latest = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select d from StoredReportDefinition d where d.revision <= :revision"
                                + " order by d.reportId, d.revision",
                        StoredReportDefinition.class)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(d -> latest.put(
                        d.reportId(),
                        new KeptReport(
                                d.reportId(),
                                d.toModel(reports.get(d.reportId()).code(), council))));
        return List.copyOf(latest.values());
    }

    /** A report by its code, as of a revision. */
    public Optional<KeptReport> findReport(AuthorityCode council, String code, int revision) {
        return listReports(council, revision).stream()
                .filter(report -> report.code().equals(code))
                .findFirst();
    }

    /** When a report got a title or layout after one revision up to another. */
    public List<Written<Integer>> listWrittenBetween(int reportId, int after, int upTo) {
        return entityManager
                .createQuery(
                        "select d from StoredReportDefinition d where d.reportId = :report and d.revision > :after"
                                + " and d.revision <= :upTo",
                        StoredReportDefinition.class)
                .setParameter("report", reportId)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Written<>(row.reportId(), row.revision()))
                .toList();
    }

    /** Sets up a report and returns its number. The council's counter must be locked. */
    public int add(String code) {
        Integer highest = entityManager
                .createQuery("select max(r.id) from StoredReport r", Integer.class)
                .getSingleResult();
        int id = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredReport(id, code));
        entityManager.flush();
        return id;
    }

    /** Keeps a new title or layout of a report. */
    public void define(int reportId, int revision, ReportDefinition definition) {
        entityManager.persist(new StoredReportDefinition(reportId, revision, definition));
    }
}
