package uk.councilportal.benchmark.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.authority.model.StoredFile;
import uk.councilportal.benchmark.model.FileDigest;
import uk.councilportal.benchmark.model.KeptFile;

/** A file of national data that was stored, and what it did. */
@Entity
@Table(name = "national_file")
public class StoredNationalFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    private String headings;
    private String content;

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

    protected StoredNationalFile() {}

    public StoredNationalFile(StoredFile file, FileDigest digest, String storedBy, LocalDateTime storedAt) {
        this.kind = file.kind();
        this.fileName = file.name();
        this.headings = digest.headings();
        this.content = digest.content();
        this.rowsNew = file.added();
        this.rowsChanged = file.changed();
        this.rowsUnchanged = file.unchanged();
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    public KeptFile toModel() {
        StoredFile file = new StoredFile(kind, fileName, Optional.empty(), rowsNew, rowsChanged, rowsUnchanged);
        return new KeptFile(file, storedBy, storedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNationalFile that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return StoredNationalFile.class.hashCode();
    }
}
