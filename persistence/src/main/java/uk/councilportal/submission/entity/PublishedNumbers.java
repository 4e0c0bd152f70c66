package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.submission.model.PublishedFigure;

/** What is kept of a figure over a standard indicator, of the latest issue and of earlier ones alike. */
@MappedSuperclass
public abstract class PublishedNumbers extends CouncilOwned {
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

    protected PublishedNumbers() {}

    PublishedNumbers(int reportId, PublishedFigure figure) {
        this.reportId = reportId;
        this.breakdownId = figure.breakdownId();
        this.month = figure.period().end().index();
        this.periodType = String.valueOf(figure.period().type().letter());
        this.months = figure.period().months();
        this.standardCode = figure.link().standardCode();
        this.indicatorId = figure.indicatorId();
        this.comparability = figure.link().comparability();
        this.splitBy = String.join(",", figure.link().splitBy());
        setOutcome(figure.outcome());
    }

    private void setOutcome(PublishedFigure.Outcome outcome) {
        Amounts amounts = outcome.amounts();
        this.numerator = amounts.numerator().orElse(null);
        this.denominator = amounts.denominator().orElse(null);
        this.value = amounts.value().orElse(null);
        this.status = outcome.status();
        this.missing = outcome.missing().orElse(null);
    }

    PublishedNumbers(PublishedNumbers other) {
        this.breakdownId = other.breakdownId;
        this.month = other.month;
        this.standardCode = other.standardCode;
        this.indicatorId = other.indicatorId;
        this.reportId = other.reportId;
        this.comparability = other.comparability;
        this.numerator = other.numerator;
        this.denominator = other.denominator;
        this.value = other.value;
        this.status = other.status;
        this.missing = other.missing;
        this.periodType = other.periodType;
        this.months = other.months;
        this.splitBy = other.splitBy;
    }

    /** What tells it from other figures of the report, in the order of the queries. */
    public List<Object> figureKey() {
        return List.of(indicatorId, breakdownId, month, standardCode);
    }

    /** What makes a figure the one it is, within its council and an issue. */
    public abstract static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int month;
        String standardCode;
        int indicatorId;
    }
}
