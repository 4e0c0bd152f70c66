package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** A cell an approver asked to be put right when a month was returned; never changed. */
@Entity
@Table(name = "returned_cell")
@IdClass(ReturnedCell.Key.class)
public class ReturnedCell extends CouncilOwned {
    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int month;

    @Id
    private int step;

    @Id
    private int item;

    @Column(name = "indicator_id")
    private int indicatorId;

    @Column(name = "breakdown_id")
    private int breakdownId;

    @Column(name = "period_end")
    private int periodEnd;

    @Column(name = "period_type")
    private String periodType;

    @Column(name = "period_months")
    private int periodMonths;

    private String reason;
    private int revision;

    protected ReturnedCell() {}

    /** The item so manieth of the step that returned the month. */
    public ReturnedCell(SubmissionStep step, int item) {
        this.reportId = step.reportId();
        this.month = step.month().index();
        this.step = step.position();
        this.item = item;
    }

    /** Says which cell it is, what is to be put right, and as of which revision; once, before it is written. */
    public void ask(int indicator, int breakdown, ReportingPeriod period, String question, int asOf) {
        this.indicatorId = indicator;
        this.breakdownId = breakdown;
        this.periodEnd = period.end().index();
        this.periodType = String.valueOf(period.type().letter());
        this.periodMonths = period.months();
        this.reason = question;
        this.revision = asOf;
    }

    public int indicatorId() {
        return indicatorId;
    }

    public int breakdownId() {
        return breakdownId;
    }

    public ReportingPeriod period() {
        return new ReportingPeriod(
                PeriodType.ofLetter(periodType.charAt(0)), new ReportingMonth(periodEnd), periodMonths);
    }

    public int step() {
        return step;
    }

    public int item() {
        return item;
    }

    public String reason() {
        return reason;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, month, step, item);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int reportId;
        int month;
        int step;
        int item;

        @Override
        protected List<Object> parts() {
            return List.of(reportId, month, step, item);
        }
    }
}
