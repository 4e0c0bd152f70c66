package uk.councilportal.observation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** What one revision says of one figure; the figure is that of an indicator, a breakdown and a period. */
@MappedSuperclass
public abstract class FigureRevision extends CouncilOwned {
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

    protected FigureRevision() {}

    protected FigureRevision(int indicatorId, int breakdownId, ReportingPeriod period, int revision) {
        this.indicatorId = indicatorId;
        this.breakdownId = breakdownId;
        this.month = period.end().index();
        this.periodType = String.valueOf(period.type().letter());
        this.months = period.months();
        this.revision = revision;
    }

    public int indicatorId() {
        return indicatorId;
    }

    public int breakdownId() {
        return breakdownId;
    }

    public ReportingPeriod period() {
        return new ReportingPeriod(PeriodType.ofLetter(periodType.charAt(0)), new ReportingMonth(month), months);
    }

    public int revision() {
        return revision;
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
