package uk.councilportal.submission.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.ReturnedCell;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.entity.SubmissionStep;

/** The council's opened months and how far each has come. */
@ApplicationScoped
public class SubmissionRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected SubmissionRepository() {}

    public SubmissionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The submissions of a report, latest month first. */
    public List<Submission> listSubmissions(int reportId) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.reportId = :report order by s.month desc", Submission.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    public Optional<Submission> findSubmission(int reportId, ReportingMonth month) {
        return listSubmissions(reportId).stream()
                .filter(submission -> submission.month().equals(month))
                .findFirst();
    }

    /** The opened months of a report with their deadlines, latest first. */
    public List<OpenedMonth> listOpened(int reportId) {
        return entityManager
                .createQuery(
                        "select m from OpenedMonth m where m.reportId = :report order by m.month desc",
                        OpenedMonth.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    /** The steps the months of a report took, latest month and latest step first. */
    public List<SubmissionStep> listSteps(int reportId) {
        return entityManager
                .createQuery(
                        "select s from SubmissionStep s where s.reportId = :report order by s.month desc, s.position desc",
                        SubmissionStep.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    public void add(OpenedMonth month, Submission submission) {
        entityManager.persist(month);
        entityManager.flush();
        entityManager.persist(submission);
        entityManager.flush();
    }

    /** Keeps a step beside the submission it belongs to. */
    public void add(SubmissionStep step) {
        entityManager.persist(step);
    }

    /** Keeps the cells a step asks to be put right. */
    public void add(SubmissionStep step, List<ReturnedCell> cells) {
        entityManager.persist(step);
        entityManager.flush();
        cells.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** The cells that were asked to be put right in a month, latest return first. */
    public List<ReturnedCell> listReturned(int reportId, ReportingMonth month) {
        return entityManager
                .createQuery(
                        "select r from ReturnedCell r where r.reportId = :report and r.month = :month"
                                + " order by r.step desc, r.item",
                        ReturnedCell.class)
                .setParameter("report", reportId)
                .setParameter("month", month.index())
                .getResultList();
    }

    /** Those of them that have been changed since; one query, however many there are. */
    public List<ReturnedCell> listAnswered(int reportId, ReportingMonth month) {
        return entityManager
                .createQuery(
                        "select distinct r from ReturnedCell r, StoredObservation o where r.reportId = :report"
                                + " and r.month = :month and o.indicatorId = r.indicatorId"
                                + " and o.breakdownId = r.breakdownId and o.month = r.periodEnd"
                                + " and o.periodType = r.periodType and o.months = r.periodMonths"
                                + " and o.revision > r.revision",
                        ReturnedCell.class)
                .setParameter("report", reportId)
                .setParameter("month", month.index())
                .getResultList();
    }

    /** How many steps a submission has taken. */
    public int countSteps(int reportId, ReportingMonth month) {
        return entityManager
                .createQuery(
                        "select count(s) from SubmissionStep s where s.reportId = :report and s.month = :month",
                        Long.class)
                .setParameter("report", reportId)
                .setParameter("month", month.index())
                .getSingleResult()
                .intValue();
    }
}
