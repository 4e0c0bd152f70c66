package uk.councilportal.target.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.model.PlainNumber;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** One revision of the target of an indicator for a financial year. */
@Entity
@Table(name = "target")
@IdClass(StoredTarget.Key.class)
public class StoredTarget extends CouncilOwned {
    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    @Column(name = "financial_year")
    private int financialYear;

    @Id
    private int revision;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    @Enumerated(EnumType.STRING)
    private TargetBasis basis;

    private BigDecimal aim;

    @Column(name = "red_range")
    private String redRange;

    @Column(name = "amber_range")
    private String amberRange;

    @Column(name = "green_range")
    private String greenRange;

    @Column(name = "target_text")
    private String text;

    protected StoredTarget() {}

    public StoredTarget(int indicatorId, int breakdownId, FinancialYear year, int revision) {
        this.indicatorId = indicatorId;
        this.breakdownId = breakdownId;
        this.financialYear = year.startYear();
        this.revision = revision;
    }

    /** Says what is aimed at; once, before it is written. */
    public void set(TargetSetting setting) {
        this.state = setting.state();
        this.basis = setting.basis();
        this.aim = setting.target().orElse(null);
        this.redRange = textOf(setting.tolerance().red());
        this.amberRange = textOf(setting.tolerance().amber());
        this.greenRange = textOf(setting.tolerance().green());
        this.text = setting.text();
    }

    public int indicatorId() {
        return indicatorId;
    }

    public int breakdownId() {
        return breakdownId;
    }

    public FinancialYear year() {
        return new FinancialYear(financialYear);
    }

    public TargetSetting toModel() {
        Tolerance tolerance = new Tolerance(range(redRange), range(amberRange), range(greenRange));
        Optional<BigDecimal> target = Optional.ofNullable(aim).map(PlainNumber::of);
        return new TargetSetting(state, basis, target, tolerance, text);
    }

    private static Optional<ValueRange> range(String text) {
        return Optional.ofNullable(text).map(ValueRange::parse);
    }

    private static String textOf(Optional<ValueRange> range) {
        return range.map(ValueRange::toString).orElse(null);
    }

    public int revision() {
        return revision;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, breakdownId, financialYear, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int indicatorId;
        int breakdownId;
        int financialYear;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(indicatorId, breakdownId, financialYear, revision);
        }
    }
}
