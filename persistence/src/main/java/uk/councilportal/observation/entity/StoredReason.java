package uk.councilportal.observation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.ReportingPeriod;

/** Why one revision of one figure was written; kept for the life of the figure. */
@Entity
@Table(name = "observation_reason")
@IdClass(StoredObservation.Key.class)
public class StoredReason extends CouncilOwned {
    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    private int month;

    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    @Column(name = "period_type")
    private String periodType;

    @Id
    private int months;

    @Id
    private int revision;

    private String reason;

    protected StoredReason() {}

    /** A reason in at most 500 characters. */
    public StoredReason(int indicatorId, int breakdownId, ReportingPeriod period, int revision, String reason) {
        this.indicatorId = indicatorId;
        this.breakdownId = breakdownId;
        this.month = period.end().index();
        this.periodType = String.valueOf(period.type().letter());
        this.months = period.months();
        this.revision = revision;
        this.reason = reason;
    }

    public int breakdownId() {
        return breakdownId;
    }

    public int month() {
        return month;
    }

    public int indicatorId() {
        return indicatorId;
    }

    public String periodType() {
        return periodType;
    }

    public int months() {
        return months;
    }

    public int revision() {
        return revision;
    }

    public String reason() {
        return reason;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, month, indicatorId, periodType, months, revision);
    }
}
