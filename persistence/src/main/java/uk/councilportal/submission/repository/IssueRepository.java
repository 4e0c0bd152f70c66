package uk.councilportal.submission.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.PublishedValue;
import uk.councilportal.submission.entity.StoredIssue;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;

/** The council's published issues and the figures published with them. */
@ApplicationScoped
public class IssueRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected IssueRepository() {}

    public IssueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The issues of a report, latest month and highest number first. */
    public List<Issue> listIssues(int reportId) {
        return entityManager
                .createQuery(
                        "select i from StoredIssue i where i.reportId = :report order by i.month desc, i.number desc",
                        StoredIssue.class)
                .setParameter("report", reportId)
                .getResultStream()
                .map(StoredIssue::toModel)
                .toList();
    }

    /** The latest issue of a month. */
    public Optional<Issue> findLatestIssue(int reportId, ReportingMonth month) {
        return listIssues(reportId).stream()
                .filter(issue -> issue.month().equals(month))
                .findFirst();
    }

    /** One issue of a month. */
    public Optional<Issue> findIssue(int reportId, ReportingMonth month, int number) {
        return listIssues(reportId).stream()
                .filter(issue -> issue.month().equals(month) && issue.number() == number)
                .findFirst();
    }

    /** The revision of the last issue of the report each indicator stands in, by indicator; none before the first issue. */
    public Map<Integer, Integer> mapLastRevisions(Collection<Integer> indicators) {
        Map<Integer, Integer> revisions = new HashMap<>();
        entityManager
                .createQuery(
                        "select d.id, max(i.revision) from StoredIndicator d, StoredIssue i"
                                + " where d.id in :indicators and i.reportId = d.reportId group by d.id",
                        Object[].class)
                .setParameter("indicators", indicators)
                .getResultStream()
                .forEach(row -> revisions.put((Integer) row[0], (Integer) row[1]));
        return revisions;
    }

    /**
     * Keeps a new issue, and its figures in place of those the report's earlier issues have published; what is published
     * otherwise now is kept apart, because readers have seen it. Months after the issue's keep what their own issue has
     * published.
     */
    public void publish(int reportId, Issue issue, Collection<PublishedFigure> figures) {
        entityManager.persist(new StoredIssue(reportId, issue));
        entityManager.flush();
        FormerFigures former = FormerFigures.of(entityManager, reportId, issue.month());
        former.keepReplaced(entityManager, figures);
        entityManager
                .createQuery("delete from PublishedValue v where v.reportId = :report and v.month <= :month")
                .setParameter("report", reportId)
                .setParameter("month", issue.month().index())
                .executeUpdate();
        figures.forEach(
                figure -> entityManager.persist(new PublishedValue(reportId, issue, figure, former.isRevised(figure))));
        entityManager.flush();
    }
}
