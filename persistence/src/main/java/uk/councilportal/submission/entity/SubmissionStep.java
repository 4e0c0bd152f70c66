package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.model.SubmissionState;

/** One step a submission took; never changed. */
@Entity
@Table(name = "submission_step")
@IdClass(SubmissionStep.Key.class)
public class SubmissionStep extends CouncilOwned {
    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int month;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private LocalDateTime takenAt;

    private String reason;

    protected SubmissionStep() {}

    public SubmissionStep(Submission submission, int position, String by, LocalDateTime at, String reason) {
        this.reportId = submission.reportId();
        this.month = submission.month().index();
        this.position = position;
        this.state = submission.state();
        this.takenBy = by;
        this.takenAt = at;
        this.reason = reason.isEmpty() ? null : reason;
    }

    public StepTaken toModel() {
        return new StepTaken(position, state, takenBy, takenAt, reason == null ? "" : reason);
    }

    int reportId() {
        return reportId;
    }

    public ReportingMonth month() {
        return new ReportingMonth(month);
    }

    int position() {
        return position;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, month, position);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int reportId;
        int month;
        int position;

        @Override
        protected List<Object> parts() {
            return List.of(reportId, month, position);
        }
    }
}
