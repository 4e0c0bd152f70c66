package uk.councilportal.operation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.SubmissionState;

/** A month of a report that is not published at present. */
@Entity
@ReadOnly
@Table(name = "month_under_way")
@IdClass(UnderWayRow.Key.class)
public class UnderWayRow {
    @Id
    private String council;

    @Id
    private String report;

    @Id
    private int month;

    @Column(name = "council_name")
    private String councilName;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private LocalDateTime since;

    protected UnderWayRow() {}

    public MonthUnderWay toModel() {
        return new MonthUnderWay(councilName, report, new ReportingMonth(month), state, since);
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String council;
        String report;
        int month;

        @Override
        protected List<Object> parts() {
            return List.of(council, report, month);
        }
    }
}
