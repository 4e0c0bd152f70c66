package uk.councilportal.observation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import uk.councilportal.period.model.ReportingPeriod;

/** Why one revision of one figure was written; kept for the life of the figure. */
@Entity
@Table(name = "observation_reason")
@IdClass(FigureRevision.Key.class)
public class StoredReason extends FigureRevision {
    private String reason;

    protected StoredReason() {}

    /** A reason in at most 500 characters. */
    public StoredReason(int indicatorId, int breakdownId, ReportingPeriod period, int revision, String reason) {
        super(indicatorId, breakdownId, period, revision);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
