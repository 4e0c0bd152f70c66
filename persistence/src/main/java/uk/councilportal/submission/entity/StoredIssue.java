package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** A published issue; never changed. */
@Entity
@Table(name = "issue")
@IdClass(StoredIssue.Key.class)
public class StoredIssue extends CouncilOwned {
    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int month;

    @Id
    private int number;

    private int revision;

    @Column(name = "reference_revision")
    private int referenceRevision;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    protected StoredIssue() {}

    public StoredIssue(int reportId, Issue issue) {
        this.reportId = reportId;
        this.month = issue.month().index();
        this.number = issue.number();
        this.revision = issue.freeze().revision();
        this.referenceRevision = issue.freeze().referenceRevision();
        this.publishedBy = issue.publishedBy();
        this.publishedAt = issue.publishedAt();
    }

    public int reportId() {
        return reportId;
    }

    public Issue toModel() {
        return new Issue(
                new ReportingMonth(month),
                number,
                new Issue.Freeze(revision, referenceRevision),
                publishedBy,
                publishedAt);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, month, number);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int reportId;
        int month;
        int number;

        @Override
        protected List<Object> parts() {
            return List.of(reportId, month, number);
        }
    }
}
