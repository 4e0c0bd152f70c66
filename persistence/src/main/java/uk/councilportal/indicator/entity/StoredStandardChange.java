package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.indicator.model.StandardChange;

/** A change of an indicator of the national catalogue. Never altered. */
@Entity
@Table(name = "standard_indicator_change")
@IdClass(StoredStandardChange.Key.class)
public class StoredStandardChange {
    @Id
    private String code;

    @Id
    private int number;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    private String reason;
    private String what;

    protected StoredStandardChange() {}

    public StoredStandardChange(String code, StandardChange change) {
        this.code = code;
        this.number = change.number();
        this.madeBy = change.by();
        this.madeAt = change.at();
        this.reason = change.reason();
        this.what = change.what();
    }

    public StandardChange toModel() {
        return new StandardChange(number, madeBy, madeAt, reason, what);
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String code;
        int number;

        @Override
        protected List<Object> parts() {
            return List.of(code, number);
        }
    }
}
