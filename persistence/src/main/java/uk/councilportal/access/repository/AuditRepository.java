package uk.councilportal.access.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Adds to the audit trail, and reads what belongs to one council. There is deliberately no way to change or remove an
 * entry, and none to read entries of several councils at once.
 */
@ApplicationScoped
public class AuditRepository {
    private static final char ESCAPE = '!';

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    /** The entries of the council that pass the filter, newest first: so many, after leaving some out. */
    public List<AuditLine> listOf(AuthorityCode council, AuditFilter filter, int leftOut, int most) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(entry)
                .where(conditions(builder, entry, council, filter))
                .orderBy(builder.desc(entry.get("atUtc")), builder.desc(entry.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(leftOut)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::toModel)
                .toList();
    }

    /** How many entries of the council pass the filter. */
    public long countOf(AuthorityCode council, AuditFilter filter) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(builder.count(entry)).where(conditions(builder, entry, council, filter));
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

    /** The actions of the council within the span of the filter, in alphabetical order. */
    public List<String> listActionsOf(AuthorityCode council, AuditFilter.Span span) {
        return entityManager
                .createQuery(
                        "select distinct e.action from AuditEntry e where e.council = :council"
                                + " and e.atUtc >= :from and e.atUtc < :until order by e.action",
                        String.class)
                .setParameter("council", council.value())
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .getResultList();
    }

    private static Predicate[] conditions(
            CriteriaBuilder builder, Root<AuditEntry> entry, AuthorityCode council, AuditFilter filter) {
        Expression<LocalDateTime> at = entry.get("atUtc");
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(builder.equal(entry.get("council"), council.value()));
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

    /** What people type is looked for as it is, percent signs included. */
    private static String containing(String typed) {
        return "%" + typed.replaceAll("[!%_]", ESCAPE + "$0") + "%";
    }
}
