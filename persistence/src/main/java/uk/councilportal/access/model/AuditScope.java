package uk.councilportal.access.model;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Whose entries of the audit trail are asked for.
 *
 * @param kind everybody's, one council's, or those of people who belong to no council
 * @param councils the codes of the council, today's and those it had before, where it is one council's
 */
public record AuditScope(Kind kind, Set<AuthorityCode> councils) implements AboutCouncils {
    public AuditScope {
        Objects.requireNonNull(kind);
        councils = Set.copyOf(councils);
        if (councils.isEmpty() == (kind == Kind.COUNCIL)) {
            throw new IllegalArgumentException("A council, and only a council, has a code");
        }
    }

    /** Whose entries there are to ask for. */
    public enum Kind {
        EVERYBODY,
        /** Those of its own people, and what others did about it. */
        COUNCIL,
        NO_COUNCIL
    }

    public static AuditScope of(AuthorityCode council) {
        return of(Set.of(council));
    }

    /** One council that has had several codes. */
    public static AuditScope of(Set<AuthorityCode> codes) {
        return new AuditScope(Kind.COUNCIL, codes);
    }

    public static AuditScope everybody() {
        return new AuditScope(Kind.EVERYBODY, Set.of());
    }

    /** Boards, portal administrators, the portal itself, and whoever was not let in. */
    public static AuditScope noCouncil() {
        return new AuditScope(Kind.NO_COUNCIL, Set.of());
    }

    /** A portal administrator who reads a council's part does something about that council. */
    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return councils;
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return kind == Kind.COUNCIL
                ? councils.stream().map(AuthorityCode::value).sorted().collect(Collectors.joining(" "))
                : kind.name();
    }
}
