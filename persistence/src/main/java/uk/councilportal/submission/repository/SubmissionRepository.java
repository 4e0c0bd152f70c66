package uk.councilportal.submission.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.OpenedMonth;
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
