package uk.councilportal.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import uk.councilportal.authority.model.Change;

/** What one revision of national reference data was about. */
@Entity
@Table(name = "reference_change_set")
public class ReferenceChangeSet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer revision;

    private String kind;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    private String description;

    @Column(name = "rows_written")
    private int rowsWritten;

    protected ReferenceChangeSet() {}

    public ReferenceChangeSet(Change change, int rowsWritten) {
        this.kind = change.kind();
        this.madeBy = change.madeBy();
        this.madeAt = change.madeAt();
        this.description = change.description();
        this.rowsWritten = rowsWritten;
    }

    /** Known once the row is written. */
    public int revision() {
        return revision;
    }
}
