package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;
import uk.councilportal.indicator.model.IndicatorCode;

/** An indicator of the council; its reference is unique within its report. */
@Entity
@Table(name = "indicator")
@IdClass(NumberKey.class)
public class StoredIndicator extends CouncilOwned {
    @Id
    private int id;

    @Column(name = "report_id")
    private int reportId;

    private String ref;

    protected StoredIndicator() {}

    public StoredIndicator(int id, int reportId, IndicatorCode code) {
        this.id = id;
        this.reportId = reportId;
        this.ref = code.value();
    }

    public int id() {
        return id;
    }

    public int reportId() {
        return reportId;
    }

    public IndicatorCode code() {
        return new IndicatorCode(ref);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, ref);
    }
}
