package uk.councilportal.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.model.StoredFile;

/** A file that was stored, and what it did. */
@Entity
@Table(name = "import_batch")
@IdClass(NumberKey.class)
public class ImportBatch extends CouncilOwned {
    @Id
    private int id;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    private Integer revision;

    @Column(name = "rows_new")
    private long rowsNew;

    @Column(name = "rows_changed")
    private long rowsChanged;

    @Column(name = "rows_unchanged")
    private long rowsUnchanged;

    @Column(name = "stored_by")
    private String storedBy;

    @Column(name = "stored_at")
    private LocalDateTime storedAt;

    protected ImportBatch() {}

    public ImportBatch(int id, StoredFile file, String storedBy, LocalDateTime storedAt) {
        this.id = id;
        this.kind = file.kind();
        this.fileName = file.name();
        this.revision = file.revision().orElse(null);
        this.rowsNew = file.added();
        this.rowsChanged = file.changed();
        this.rowsUnchanged = file.unchanged();
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(id);
    }
}
