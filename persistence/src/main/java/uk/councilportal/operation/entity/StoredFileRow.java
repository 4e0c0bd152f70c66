package uk.councilportal.operation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.operation.model.StoredImport;

/** A file that a council has stored, without its name. */
@Entity
@ReadOnly
@Table(name = "stored_file")
@IdClass(StoredFileRow.Key.class)
public class StoredFileRow {
    @Id
    private String council;

    @Id
    private int id;

    @Column(name = "council_name")
    private String councilName;

    private String kind;

    @Column(name = "rows_new")
    private long rowsNew;

    @Column(name = "rows_changed")
    private long rowsChanged;

    @Column(name = "stored_at")
    private LocalDateTime storedAt;

    protected StoredFileRow() {}

    public StoredImport toModel() {
        return new StoredImport(councilName, kind, rowsNew + rowsChanged, storedAt);
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String council;
        int id;

        @Override
        protected List<Object> parts() {
            return List.of(council, id);
        }
    }
}
