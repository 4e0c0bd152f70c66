package uk.councilportal.commentary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryDraft;

/** What one person is writing; written over at each save and removed when it is kept. */
@Entity
@Table(name = "commentary_draft")
@IdClass(StoredCommentaryDraft.Key.class)
public class StoredCommentaryDraft extends CouncilOwned {
    @Id
    @Column(name = "commentary_id")
    private int commentaryId;

    @Id
    private String person;

    private String body;

    @Enumerated(EnumType.STRING)
    private CommentaryAudience audience;

    @Column(name = "seen_revision")
    private int seenRevision;

    @Column(name = "saved_at")
    private LocalDateTime savedAt;

    protected StoredCommentaryDraft() {}

    public StoredCommentaryDraft(int commentaryId, String person, CommentaryDraft draft) {
        this.commentaryId = commentaryId;
        this.person = person;
        write(draft);
    }

    /** Writes over what was saved before. */
    public final void write(CommentaryDraft draft) {
        this.body = draft.body();
        this.audience = draft.audience();
        this.seenRevision = draft.seenRevision();
        this.savedAt = draft.savedAt();
    }

    public int commentaryId() {
        return commentaryId;
    }

    public CommentaryDraft toModel() {
        return new CommentaryDraft(body, audience, seenRevision, savedAt);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(commentaryId, person);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int commentaryId;
        String person;

        @Override
        protected List<Object> parts() {
            return List.of(commentaryId, person);
        }
    }
}
