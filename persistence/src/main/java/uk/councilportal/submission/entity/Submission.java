package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.SubmissionState;

/** How far a month of a report has come, and who took it there. */
@Entity
@Table(name = "submission")
@IdClass(ReportMonthKey.class)
public class Submission extends CouncilOwned {
    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int month;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected Submission() {}

    /** A month that has just been opened. */
    public Submission(OpenedMonth month, String by, LocalDateTime at) {
        this.reportId = month.reportId();
        this.month = month.month().index();
        this.state = SubmissionState.DRAFT;
        this.changedBy = by;
        this.changedAt = at;
    }

    public SubmissionState state() {
        return state;
    }

    /** Grows with every step, so that whoever takes one can name the state they saw. */
    public int version() {
        return version;
    }

    public String changedBy() {
        return changedBy;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }

    public ReportingMonth month() {
        return new ReportingMonth(month);
    }

    /**
     * Takes the month to another state.
     *
     * @throws IllegalStateException when that state cannot follow
     */
    public void moveTo(SubmissionState next, String by, LocalDateTime at) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A month that is " + state + " cannot become " + next);
        }
        this.state = next;
        this.changedBy = by;
        this.changedAt = at;
    }

    int reportId() {
        return reportId;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, month);
    }
}
