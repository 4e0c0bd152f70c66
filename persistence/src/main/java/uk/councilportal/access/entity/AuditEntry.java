package uk.councilportal.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** One line of the audit trail: append-only, so nothing here can be changed after it was made. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    static final int TEXT_LENGTH = 200;

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

    protected AuditEntry() {}

    public AuditEntry(Instant at, AuditActor actor, AuditedCall call, AuditResult result) {
        this.atUtc = LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        this.requestId = call.requestId();
        this.council = actor.council().map(AuthorityCode::value).orElse(null);
        this.who = shortened(actor.name());
        this.roles = shortened(actor.rolesAsText());
        this.action = shortened(call.action());
        this.object = shortened(call.object());
        this.outcome = result.outcome();
        this.reason = shortened(result.reason());
    }

    /** The entry as it is read. */
    public AuditLine toModel() {
        return new AuditLine(
                atUtc, who, roles, new AuditedCall(action, object, requestId), new AuditResult(outcome, reason));
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH - 1) + "…";
    }

    @Override
    public String toString() {
        return "%s %s %s %s %s %s".formatted(atUtc, who, council, action, object, outcome);
    }
}
