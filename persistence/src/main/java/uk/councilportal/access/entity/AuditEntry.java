package uk.councilportal.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEntry;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * One line of the audit trail: append-only, so nothing here can be changed after it was made. It is marked when it is
 * made and gets its place in the chain soon after.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    static final int TEXT_LENGTH = 200;

    /** More than there are in England; what the column takes. */
    static final int MOST_COUNCILS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "at_utc", updatable = false)
    private LocalDateTime atUtc;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(updatable = false)
    private String council;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String object;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditOutcome outcome;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String about;

    @Column(updatable = false)
    private String nonce;

    @Column(updatable = false)
    private String mark;

    @Column(name = "chain_position")
    private Long chainPosition;

    private String link;

    protected AuditEntry() {}

    public AuditEntry(Instant at, AuditActor actor, AuditedCall call, AuditResult result, AuditKey key) {
        this.atUtc = LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        this.requestId = call.requestId();
        this.council = actor.council().map(AuthorityCode::value).orElse(null);
        this.who = shortened(actor.name());
        this.roles = shortened(actor.rolesAsText());
        this.action = shortened(call.action());
        this.object = shortened(call.object());
        this.outcome = result.outcome();
        this.reason = shortened(result.reason());
        this.about = codes(call.about(), actor.council());
        this.nonce = UUID.randomUUID().toString();
        this.mark = key.mark(content());
    }

    /** Gives the entry its place in the chain. */
    public void place(long position, String placedLink) {
        this.chainPosition = position;
        this.link = placedLink;
    }

    /** The entry as the chain sees it. */
    public ChainEntry toChainEntry() {
        return new ChainEntry(
                chainPosition == null ? 0 : chainPosition, link == null ? "" : link, mark, content(), toModel());
    }

    public Long id() {
        return id;
    }

    private List<String> content() {
        return ChainEntry.content(
                atUtc,
                List.of(
                        requestId,
                        council == null ? "" : council,
                        who,
                        roles,
                        action,
                        object,
                        outcome.name(),
                        reason,
                        nonce),
                Optional.ofNullable(about));
    }

    /** The entry as it is read. */
    public AuditLine toModel() {
        return new AuditLine(
                atUtc,
                AuditActor.stored(who, council, roles),
                new AuditedCall(action, object, requestId, ChainEntry.councils(about)),
                new AuditResult(outcome, reason));
    }

    /** The council of whoever did it has the entry anyway. */
    private static String codes(Set<AuthorityCode> about, Optional<AuthorityCode> own) {
        String codes = about.stream()
                .filter(council -> !own.equals(Optional.of(council)))
                .map(AuthorityCode::value)
                .sorted()
                .limit(MOST_COUNCILS)
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? null : codes;
    }

    /** As the column takes it, and as it comes back: half a character would be stored as a question mark. */
    private static String shortened(String text) {
        String fitting = text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH - 1) + "…";
        return new String(fitting.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s %s %s %s %s %s".formatted(atUtc, who, council, action, object, outcome);
    }
}
