package uk.councilportal.access.model;

import java.util.Objects;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Whose entries of the audit trail are asked for.
 *
 * @param kind everybody's, one council's, or those of people who belong to no council
 * @param council the council, where it is one council's
 */
public record AuditScope(Kind kind, Optional<AuthorityCode> council) {
    public AuditScope {
        Objects.requireNonNull(kind);
        if (council.isPresent() != (kind == Kind.COUNCIL)) {
            throw new IllegalArgumentException("A council, and only a council, has a code");
        }
    }

    /** Whose entries there are to ask for. */
    public enum Kind {
        EVERYBODY,
        COUNCIL,
        NO_COUNCIL
    }

    public static AuditScope of(AuthorityCode council) {
        return new AuditScope(Kind.COUNCIL, Optional.of(council));
    }

    public static AuditScope everybody() {
        return new AuditScope(Kind.EVERYBODY, Optional.empty());
    }

    /** Boards, portal administrators, the portal itself, and whoever was not let in. */
    public static AuditScope noCouncil() {
        return new AuditScope(Kind.NO_COUNCIL, Optional.empty());
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return council.map(AuthorityCode::value).orElse(kind.name());
    }
}
