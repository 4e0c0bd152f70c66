package uk.councilportal.check.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.model.KeptReason;

/** One reason given for one warning; never changed. */
@Entity
@Table(name = "check_reason")
@IdClass(StoredCheckReason.Key.class)
public class StoredCheckReason extends CouncilOwned {
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
    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Id
    private int revision;

    @Column(name = "figure_revision")
    private int figureRevision;

    private String said;
    private String reason;

    protected StoredCheckReason() {}

    public StoredCheckReason(KeptReason kept, int revision) {
        KeptReason.Place place = kept.place();
        this.breakdownId = place.breakdownId();
        this.month = place.period().end().index();
        this.indicatorId = place.indicatorId();
        this.periodType = String.valueOf(place.period().type().letter());
        this.months = place.period().months();
        this.kind = place.kind();
        this.revision = revision;
        this.figureRevision = kept.figureRevision();
        this.said = kept.said();
        this.reason = kept.reason().text();
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, month, indicatorId, periodType, months, kind, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int month;
        int indicatorId;
        String periodType;
        int months;
        CheckKind kind;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, indicatorId, periodType, months, kind, revision);
        }
    }
}
