package uk.councilportal.observation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;

/** One revision of one figure. */
@Entity
@Table(name = "observation")
@IdClass(FigureRevision.Key.class)
public class StoredObservation extends FigureRevision {
    private BigDecimal numerator;
    private BigDecimal denominator;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Column(name = "data_note")
    private String dataNote;

    protected StoredObservation() {}

    public StoredObservation(int indicatorId, int breakdownId, ReportingPeriod period, int revision) {
        super(indicatorId, breakdownId, period, revision);
    }

    /** Says what is known of the figure; once, before it is written. */
    public void enter(Amounts amounts, ObservationStatus newStatus, String note) {
        this.value = amounts.value().orElse(null);
        this.numerator = amounts.numerator().orElse(null);
        this.denominator = amounts.denominator().orElse(null);
        this.status = newStatus;
        this.dataNote = note.isEmpty() ? null : note;
    }
}
