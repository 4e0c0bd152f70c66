package uk.councilportal.access.model;

import java.time.LocalDateTime;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * One entry of the audit trail as it is read.
 *
 * @param at when, in UTC
 * @param actor who, for which council, in which roles
 * @param call what was asked for, about which other councils
 * @param result how it ended
 */
public record AuditLine(LocalDateTime at, AuditActor actor, AuditedCall call, AuditResult result) {
    /** Whether somebody of one of these councils did it, or it is about one of them. */
    public boolean concerns(Set<AuthorityCode> councils) {
        return isOf(councils) || call.about().stream().anyMatch(councils::contains);
    }

    /** Whether somebody of one of these councils did it. */
    public boolean isOf(Set<AuthorityCode> councils) {
        return actor.council().filter(councils::contains).isPresent();
    }
}
