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
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/** A figure of a report's latest issue over a standard indicator: what comparisons read. */
@Entity
@Table(name = "published_value")
@IdClass(PublishedValue.Key.class)
public class PublishedValue extends CouncilOwned {
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

    @Column(name = "report_id")
    int reportId;

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

    @Column(name = "period_type")
    String periodType;

    int months;

    @Column(name = "split_by")
    String splitBy;

    @Enumerated(EnumType.STRING)
    RagStatus rating;

    boolean revised;

    protected PublishedValue() {}

    /**
     * A figure of an issue.
     *
     * @param revised whether the report's issue before showed another figure
     */
    public PublishedValue(int reportId, Issue issue, PublishedFigure figure, boolean revised) {
        this.reportId = reportId;
        this.issueMonth = issue.month().index();
        this.issueNumber = issue.number();
        this.breakdownId = figure.breakdownId();
        this.month = figure.period().end().index();
        this.periodType = String.valueOf(figure.period().type().letter());
        this.months = figure.period().months();
        this.standardCode = figure.link().standardCode();
        this.indicatorId = figure.indicatorId();
        this.comparability = figure.link().comparability();
        this.splitBy = String.join(",", figure.link().splitBy());
        this.revised = revised;
        setOutcome(figure.outcome());
    }

    private void setOutcome(PublishedFigure.Outcome outcome) {
        Amounts amounts = outcome.amounts();
        this.numerator = amounts.numerator().orElse(null);
        this.denominator = amounts.denominator().orElse(null);
        this.value = amounts.value().orElse(null);
        this.status = outcome.status();
        this.missing = outcome.missing().orElse(null);
        this.rating = outcome.rating();
    }

    /** What tells it from other figures of the report, in the order of the queries. */
    public List<Object> figureKey() {
        return List.of(indicatorId, breakdownId, month, standardCode);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, month, standardCode, indicatorId);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int month;
        String standardCode;
        int indicatorId;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, standardCode, indicatorId);
        }
    }
}
