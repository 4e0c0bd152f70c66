package uk.councilportal.benchmark.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.benchmark.model.BenchmarkKind;

/** One revision of a benchmark printed beside an indicator. */
@Entity
@Table(name = "benchmark")
@IdClass(StoredBenchmark.Key.class)
public class StoredBenchmark extends CouncilOwned {
    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    private String kind;

    @Id
    private String period;

    @Id
    private int revision;

    private BigDecimal value;

    protected StoredBenchmark() {}

    public StoredBenchmark(int indicatorId, int breakdownId, BenchmarkKind kind, String period, int revision) {
        this.indicatorId = indicatorId;
        this.breakdownId = breakdownId;
        this.kind = kind.name();
        this.period = period;
        this.revision = revision;
    }

    /** Says what the figure is; once, before it is written. */
    public void set(BigDecimal newValue) {
        this.value = newValue;
    }

    public int indicatorId() {
        return indicatorId;
    }

    public int breakdownId() {
        return breakdownId;
    }

    public BenchmarkKind kind() {
        return BenchmarkKind.valueOf(kind);
    }

    public String period() {
        return period;
    }

    public BigDecimal value() {
        return value;
    }

    public int revision() {
        return revision;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, breakdownId, kind, period, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int indicatorId;
        int breakdownId;
        String kind;
        String period;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(indicatorId, breakdownId, kind, period, revision);
        }
    }
}
