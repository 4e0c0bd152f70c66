package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.target.model.RagStatus;

/** The columns of the views of published figures; queries read them one by one, never as an object. */
@MappedSuperclass
public abstract class PublishedRow {
    @Id
    String council;

    @Id
    @Column(name = "breakdown_id")
    int breakdownId;

    @Id
    int month;

    @Id
    @Column(name = "standard_code")
    String standardCode;

    @Id
    @Column(name = "indicator_id")
    int indicatorId;

    @Column(name = "split_by")
    String splitBy;

    String members;

    @Column(name = "period_type")
    String periodType;

    int months;

    @Column(name = "issue_month")
    int issueMonth;

    @Column(name = "issue_number")
    int issueNumber;

    @Enumerated(EnumType.STRING)
    Comparability comparability;

    BigDecimal numerator;
    BigDecimal denominator;
    BigDecimal value;

    @Enumerated(EnumType.STRING)
    ObservationStatus status;

    @Enumerated(EnumType.STRING)
    MissingReason missing;

    @Enumerated(EnumType.STRING)
    RagStatus rating;

    boolean revised;

    /** What makes a row of a view the one it is, but for who sees it. */
    public abstract static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String council;
        int breakdownId;
        int month;
        String standardCode;
        int indicatorId;

        @Override
        protected List<Object> parts() {
            return List.of(reader(), council, breakdownId, month, standardCode, indicatorId);
        }

        abstract String reader();
    }
}
