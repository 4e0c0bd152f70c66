package uk.councilportal.observation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;

/** One revision of one figure. */
@Entity
@Table(name = "observation")
@IdClass(StoredObservation.Key.class)
public class StoredObservation extends CouncilOwned {
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

    private BigDecimal numerator;
    private BigDecimal denominator;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Column(name = "data_note")
    private String dataNote;

    protected StoredObservation() {}

    public StoredObservation(int indicatorId, int breakdownId, ReportingPeriod period, int revision) {
        this.indicatorId = indicatorId;
        this.breakdownId = breakdownId;
        this.month = period.end().index();
        this.periodType = String.valueOf(period.type().letter());
        this.months = period.months();
        this.revision = revision;
    }

    /** Says what is known of the figure; once, before it is written. */
    public void enter(Amounts amounts, ObservationStatus newStatus, String note) {
        this.value = amounts.value().orElse(null);
        this.numerator = amounts.numerator().orElse(null);
        this.denominator = amounts.denominator().orElse(null);
        this.status = newStatus;
        this.dataNote = note.isEmpty() ? null : note;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, month, indicatorId, periodType, months, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int month;
        int indicatorId;
        String periodType;
        int months;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, indicatorId, periodType, months, revision);
        }
    }
}
