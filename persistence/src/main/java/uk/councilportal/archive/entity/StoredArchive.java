package uk.councilportal.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;

/** An archive the council has taken or loaded. */
@Entity
@Table(name = "council_archive")
@IdClass(NumberKey.class)
public class StoredArchive extends CouncilOwned {
    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    private KeptArchive.Kind kind;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "content_digest")
    private String contentDigest;

    private long bytes;

    private int revision;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    protected StoredArchive() {}

    public StoredArchive(int id, KeptArchive archive) {
        this.id = id;
        this.kind = archive.kind();
        this.fileDigest = archive.marks().file();
        this.contentDigest = archive.marks().content();
        this.bytes = archive.bytes();
        this.revision = archive.revision();
        this.doneBy = archive.by();
        this.doneAt = archive.at();
    }

    public KeptArchive toModel() {
        return new KeptArchive(kind, new KeptArchive.Marks(fileDigest, contentDigest), bytes, revision, doneBy, doneAt);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(id);
    }
}
