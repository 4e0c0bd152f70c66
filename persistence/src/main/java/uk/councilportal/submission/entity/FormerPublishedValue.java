package uk.councilportal.submission.entity;

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
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;

/** A figure that issues up to this one have published and later ones otherwise. Never changed. */
@Entity
@Table(name = "published_value_former")
@IdClass(FormerPublishedValue.Key.class)
public class FormerPublishedValue extends CouncilOwned {
    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    private int month;

    @Id
    @Column(name = "standard_code")
    private String standardCode;

    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    @Column(name = "issue_month")
    private int issueMonth;

    @Id
    @Column(name = "issue_number")
    private int issueNumber;

    @Column(name = "report_id")
    private int reportId;

    @Enumerated(EnumType.STRING)
    private Comparability comparability;

    private BigDecimal numerator;
    private BigDecimal denominator;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Enumerated(EnumType.STRING)
    private MissingReason missing;

    @Column(name = "period_type")
    private String periodType;

    private int months;

    @Column(name = "split_by")
    private String splitBy;

    protected FormerPublishedValue() {}

    /** What is replaced, as it was published. */
    public FormerPublishedValue(PublishedValue replaced) {
        this.breakdownId = replaced.breakdownId;
        this.month = replaced.month;
        this.standardCode = replaced.standardCode;
        this.indicatorId = replaced.indicatorId;
        this.issueMonth = replaced.issueMonth;
        this.issueNumber = replaced.issueNumber;
        this.reportId = replaced.reportId;
        this.comparability = replaced.comparability;
        this.numerator = replaced.numerator;
        this.denominator = replaced.denominator;
        this.value = replaced.value;
        this.status = replaced.status;
        this.missing = replaced.missing;
        this.periodType = replaced.periodType;
        this.months = replaced.months;
        this.splitBy = replaced.splitBy;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, month, standardCode, indicatorId, issueMonth, issueNumber);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int month;
        String standardCode;
        int indicatorId;
        int issueMonth;
        int issueNumber;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, standardCode, indicatorId, issueMonth, issueNumber);
        }
    }
}
