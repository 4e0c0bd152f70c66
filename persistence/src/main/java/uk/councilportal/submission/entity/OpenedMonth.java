package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.ReportingMonth;

/** A month of a report that has been opened for input, with its deadline. */
@Entity
@Table(name = "reporting_month")
@IdClass(ReportMonthKey.class)
public class OpenedMonth extends CouncilOwned {
    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int month;

    private LocalDate deadline;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    protected OpenedMonth() {}

    public OpenedMonth(int reportId, ReportingMonth month, LocalDate deadline) {
        this.reportId = reportId;
        this.month = month.index();
        this.deadline = deadline;
    }

    /** Says who opened it and when; once, before it is written. */
    public void opened(String by, LocalDateTime at) {
        this.openedBy = by;
        this.openedAt = at;
    }

    public int reportId() {
        return reportId;
    }

    public ReportingMonth month() {
        return new ReportingMonth(month);
    }

    public LocalDate deadline() {
        return deadline;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, month);
    }
}
