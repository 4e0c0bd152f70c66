package uk.councilportal.access.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.entity.StoredReport;
import uk.councilportal.indicator.entity.StoredReportDefinition;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;

/** Reads and writes council-owned rows without ever naming a council. */
@ApplicationScoped
public class AttackRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    List<String> listReports() {
        return entityManager
                .createQuery("select r.code from StoredReport r order by r.code", String.class)
                .getResultList();
    }

    boolean canFindReport(int id) {
        return !entityManager
                .createQuery("select r from StoredReport r where r.id = :id", StoredReport.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    void addReport(int id, String code) {
        entityManager.persist(new StoredReport(id, code));
        entityManager.flush();
    }

    void addReportLate(int id, String code) {
        entityManager.persist(new StoredReport(id, code));
    }

    int renameAllReports(String code) {
        return entityManager
                .createQuery("update StoredReport r set r.code = :code")
                .setParameter("code", code)
                .executeUpdate();
    }

    /** Takes the report for granted, as getReference would. */
    void defineReport(int reportId, int revision) {
        ReportLayout layout = new ReportLayout("layout", 13, List.of(), Set.of(), false);
        AuthorityCode ignored = new AuthorityCode("E00000000");
        entityManager.persist(
                new StoredReportDefinition(reportId, revision, new ReportDefinition("CODE", ignored, "Title", layout)));
        entityManager.flush();
    }

    long countBySql() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from report")
                        .getSingleResult())
                .longValue();
    }
}
