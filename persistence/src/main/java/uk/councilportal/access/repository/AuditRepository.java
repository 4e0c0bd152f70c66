package uk.councilportal.access.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Adds to the audit trail and reads it: one council's part, or, for those who look after the portal, all of it. There is
 * deliberately no way to change an entry.
 */
@ApplicationScoped
public class AuditRepository {
    private static final char ESCAPE = '!';

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    /** The entries that pass the filter, in the order and number asked for. */
    public List<AuditLine> listOf(AuditScope scope, AuditFilter filter, AuditSlice slice) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(entry).where(conditions(builder, entry, scope, filter)).orderBy(order(builder, entry, slice));
        return entityManager
                .createQuery(query)
                .setFirstResult(slice.leftOut())
                .setMaxResults(slice.most())
                .getResultStream()
                .map(AuditEntry::toModel)
                .toList();
    }

    /** How many entries pass the filter. */
    public long countOf(AuditScope scope, AuditFilter filter) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(builder.count(entry)).where(conditions(builder, entry, scope, filter));
        return entityManager.createQuery(query).getSingleResult();
    }

    /** When each of these people last came in, in UTC; who never did is not among them. */
    public Map<String, LocalDateTime> mapLastSignIns(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select e.who, max(e.atUtc) from AuditEntry e where e.who in :names and e.action = :action"
                                + " and e.outcome = :outcome group by e.who",
                        Object[].class)
                .setParameter("names", names)
                .setParameter("action", AuditedCall.SIGN_IN)
                .setParameter("outcome", AuditOutcome.DONE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDateTime) row[1]));
    }

    /** The actions there are within the span of the filter, in alphabetical order. */
    public List<String> listActionsOf(AuditScope scope, AuditFilter.Span span) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<String> query = builder.createQuery(String.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        Expression<String> action = entry.get("action");
        query.select(action)
                .distinct(true)
                .where(conditions(builder, entry, scope, AuditFilter.within(span)))
                .orderBy(builder.asc(action));
        return entityManager.createQuery(query).getResultList();
    }

    private static List<Order> order(CriteriaBuilder builder, Root<AuditEntry> entry, AuditSlice slice) {
        Expression<?> key = entry.get(
                switch (slice.key()) {
                    case WHEN -> "atUtc";
                    case WHO -> "who";
                    case COUNCIL -> "council";
                    case ACTION -> "action";
                    case OUTCOME -> "outcome";
                });
        Order first = slice.descending() ? builder.desc(key) : builder.asc(key);
        boolean oldestFirst = slice.key() == AuditSlice.Key.WHEN && !slice.descending();
        return oldestFirst
                ? List.of(first, builder.asc(entry.get("id")))
                : List.of(first, builder.desc(entry.get("atUtc")), builder.desc(entry.get("id")));
    }

    private static Predicate[] conditions(
            CriteriaBuilder builder, Root<AuditEntry> entry, AuditScope scope, AuditFilter filter) {
        Expression<LocalDateTime> at = entry.get("atUtc");
        List<Predicate> conditions = new ArrayList<>();
        Expression<String> council = entry.get("council");
        switch (scope.kind()) {
            case COUNCIL -> conditions.add(concerns(builder, entry, scope));
            case NO_COUNCIL -> conditions.add(builder.isNull(council));
            case EVERYBODY -> {}
        }
        conditions.add(builder.greaterThanOrEqualTo(at, filter.span().from()));
        conditions.add(builder.lessThan(at, filter.span().until()));
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

    /** Either somebody of the council did it, or somebody else did it about the council. */
    private static Predicate concerns(CriteriaBuilder builder, Root<AuditEntry> entry, AuditScope scope) {
        List<String> codes =
                scope.councils().stream().map(AuthorityCode::value).sorted().toList();
        Expression<String> about = entry.get("about");
        Predicate[] either = Stream.concat(
                        Stream.of(entry.get("council").in(codes)),
                        codes.stream().map(code -> builder.like(about, containing(code), ESCAPE)))
                .toArray(Predicate[]::new);
        return builder.or(either);
    }

    /** What people type is looked for as it is, percent signs included. */
    private static String containing(String typed) {
        return "%" + typed.replaceAll("[!%_]", ESCAPE + "$0") + "%";
    }
}
