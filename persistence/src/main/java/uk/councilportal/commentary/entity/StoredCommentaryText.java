package uk.councilportal.commentary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryText;

/** One revision of a text; never changed. */
@Entity
@Table(name = "commentary_text")
@IdClass(StoredCommentaryText.Key.class)
public class StoredCommentaryText extends CouncilOwned {
    @Id
    @Column(name = "commentary_id")
    private int commentaryId;

    @Id
    private int revision;

    private String body;

    @Enumerated(EnumType.STRING)
    private CommentaryAudience audience;

    @Column(name = "owner_role")
    private String ownerRole;

    protected StoredCommentaryText() {}

    public StoredCommentaryText(int commentaryId, int revision, CommentaryText text) {
        this.commentaryId = commentaryId;
        this.revision = revision;
        this.body = text.body();
        this.audience = text.audience();
        this.ownerRole = text.ownerRole();
    }

    public int commentaryId() {
        return commentaryId;
    }

    public int revision() {
        return revision;
    }

    public CommentaryText toModel() {
        return new CommentaryText(body, audience, ownerRole);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(commentaryId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int commentaryId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(commentaryId, revision);
        }
    }
}
