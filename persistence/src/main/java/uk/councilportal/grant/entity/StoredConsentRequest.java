package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.ConsentRequest;

/** That a board has asked a council; it belongs to the portal. */
@Entity
@Table(name = "consent_request")
@IdClass(StoredConsentRequest.Key.class)
public class StoredConsentRequest {
    @Id
    private String board;

    @Id
    @Column(name = "asked_council")
    private String askedCouncil;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    protected StoredConsentRequest() {}

    public StoredConsentRequest(ConsentRequest request) {
        this.board = request.board();
        this.askedCouncil = request.council().value();
        this.askedBy = request.by();
        this.askedAt = request.at();
    }

    public ConsentRequest toModel() {
        return new ConsentRequest(board, new AuthorityCode(askedCouncil), askedBy, askedAt);
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String board;
        String askedCouncil;

        @Override
        protected List<Object> parts() {
            return List.of(board, askedCouncil);
        }
    }
}
