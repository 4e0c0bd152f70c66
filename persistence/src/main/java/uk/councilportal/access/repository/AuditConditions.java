package uk.councilportal.access.repository;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.authority.model.AuthorityCode;

/** What an entry has to be to be among those asked for. */
final class AuditConditions {
    private static final char ESCAPE = '!';

    private final CriteriaBuilder builder;
    private final Root<AuditEntry> entry;
    private final AuditScope scope;
    private final List<String> codes;

    AuditConditions(CriteriaBuilder builder, Root<AuditEntry> entry, AuditScope scope) {
        this.builder = builder;
        this.entry = entry;
        this.scope = scope;
        this.codes =
                scope.councils().stream().map(AuthorityCode::value).sorted().toList();
    }

    /** A part of what is asked for that one index of the table finds. An entry is in one part. */
    enum Part {
        /** What people of the council did. */
        OWN,
        /** What others did about it. */
        BY_OTHERS,
        /** Everything, where it is not about one council. */
        WHOLE
    }

    /** The parts of what is asked for. */
    List<Part> parts() {
        return codes.isEmpty() ? List.of(Part.WHOLE) : List.of(Part.OWN, Part.BY_OTHERS);
    }

    /** Those of one part that pass the filter. */
    Predicate[] of(Part part, AuditFilter filter) {
        Predicate whose = switch (part) {
            case OWN -> own();
            case BY_OTHERS -> builder.and(builder.isNotNull(about()), isAbout(), byOthers());
            case WHOLE -> whole();
        };
        return with(whose, filter);
    }

    /** All that pass the filter. */
    Predicate[] of(AuditFilter filter) {
        return with(codes.isEmpty() ? whole() : builder.or(own(), isAbout()), filter);
    }

    /** Those that come after an entry in time, or before it. */
    Predicate beyond(AuditEntry last, boolean oldestFirst) {
        LocalDateTime moment = last.toModel().at();
        Expression<LocalDateTime> at = entry.get("atUtc");
        Expression<Long> id = entry.get("id");
        return oldestFirst
                ? builder.and(
                        builder.greaterThanOrEqualTo(at, moment),
                        builder.or(builder.greaterThan(at, moment), builder.greaterThan(id, last.id())))
                : builder.and(
                        builder.lessThanOrEqualTo(at, moment),
                        builder.or(builder.lessThan(at, moment), builder.lessThan(id, last.id())));
    }

    private Predicate whole() {
        return scope.kind() == AuditScope.Kind.NO_COUNCIL ? builder.isNull(council()) : builder.conjunction();
    }

    private Predicate own() {
        return council().in(codes);
    }

    private Predicate byOthers() {
        return builder.or(builder.isNull(council()), builder.not(own()));
    }

    private Predicate isAbout() {
        return builder.or(codes.stream()
                .map(code -> builder.like(about(), containing(code), ESCAPE))
                .toArray(Predicate[]::new));
    }

    private Expression<String> council() {
        return entry.get("council");
    }

    private Expression<String> about() {
        return entry.get("about");
    }

    private Predicate[] with(Predicate whose, AuditFilter filter) {
        Expression<LocalDateTime> at = entry.get("atUtc");
        List<Predicate> conditions = new ArrayList<>(List.of(
                whose,
                builder.greaterThanOrEqualTo(at, filter.span().from()),
                builder.lessThan(at, filter.span().until())));
        if (!filter.who().isEmpty()) {
            conditions.add(builder.like(entry.get("who"), containing(filter.who()), ESCAPE));
        }
        if (!filter.action().isEmpty()) {
            conditions.add(builder.equal(entry.get("action"), filter.action()));
        }
        if (!filter.object().isEmpty()) {
            conditions.add(builder.like(entry.get("object"), containing(filter.object()), ESCAPE));
        }
        filter.outcome().ifPresent(outcome -> conditions.add(builder.equal(entry.get("outcome"), outcome)));
        return conditions.toArray(Predicate[]::new);
    }

    /** What people type is looked for as it is, percent signs included. */
    private static String containing(String typed) {
        return "%" + typed.replaceAll("[!%_]", ESCAPE + "$0") + "%";
    }
}
