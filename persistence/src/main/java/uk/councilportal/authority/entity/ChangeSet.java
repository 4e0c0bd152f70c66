package uk.councilportal.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Change;

/** What one revision of a council's data was about: who, when, why, what. Written by the revision counter only. */
@Entity
@Table(name = "change_set")
@IdClass(RevisionKey.class)
public class ChangeSet extends CouncilOwned {
    @Id
    private int revision;

    private String kind;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    private String description;
    private String reason;

    protected ChangeSet() {}

    public int revision() {
        return revision;
    }

    public Change toModel() {
        return new Change(kind, madeBy, madeAt, description, Optional.ofNullable(reason));
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(revision);
    }
}
