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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.QueryHints;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.model.AuditedCall;

/**
 * Adds to the audit trail and reads it: one council's part, or, for those who look after the portal, all of it. There is
 * deliberately no way to change an entry.
 */
@ApplicationScoped
public class AuditRepository {
    private static final int SET = 1_000;

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
        query.select(entry)
                .where(new AuditConditions(builder, entry, scope).of(filter))
                .orderBy(order(builder, entry, slice));
        return entityManager
                .createQuery(query)
                .setFirstResult(slice.leftOut())
                .setMaxResults(slice.most())
                .getResultStream()
                .map(AuditEntry::toModel)
                .toList();
    }

    /**
     * How many entries pass the filter.
     *
     * @param most how far they are counted at all
     */
    public int countOf(AuditScope scope, AuditFilter filter, int most) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        AuditConditions conditions = new AuditConditions(builder, entry, scope);
        query.select(entry.get("id"));
        int counted = 0;
        for (AuditConditions.Part part : conditions.parts()) {
            query.where(conditions.of(part, filter));
            counted += entityManager
                    .createQuery(query)
                    .setMaxResults(most)
                    .getResultList()
                    .size();
        }
        return Math.min(counted, most);
    }

    /**
     * Gives the entries that pass the filter one after the other by time, however many there are; only some are in memory at a time.
     *
     * @param order whether the oldest come first, and how many to give at most
     * @return whether there are more
     */
    public boolean each(AuditScope scope, AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        int given = 0;
        List<AuditEntry> set = set(scope, filter, order, Optional.empty());
        while (!set.isEmpty()) {
            for (AuditEntry entry : set) {
                if (given == order.most()) {
                    return true;
                }
                to.accept(entry.toModel());
                given++;
            }
            set = set.size() < SET ? List.of() : set(scope, filter, order, Optional.of(set.get(SET - 1)));
        }
        return false;
    }

    private List<AuditEntry> set(AuditScope scope, AuditFilter filter, AuditSlice order, Optional<AuditEntry> after) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        AuditConditions conditions = new AuditConditions(builder, entry, scope);
        List<Predicate> all = new ArrayList<>(List.of(conditions.of(filter)));
        after.ifPresent(last -> all.add(conditions.beyond(last, order.isOldestFirst())));
        AuditSlice byTime = new AuditSlice(AuditSlice.Key.WHEN, !order.isOldestFirst(), 0, SET);
        query.select(entry).where(all.toArray(Predicate[]::new)).orderBy(order(builder, entry, byTime));
        return entityManager
                .createQuery(query)
                .setMaxResults(SET)
                .setHint(QueryHints.READ_ONLY, true)
                .getResultList();
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
        return slice.isOldestFirst()
                ? List.of(first, builder.asc(entry.get("id")))
                : List.of(first, builder.desc(entry.get("atUtc")), builder.desc(entry.get("id")));
    }
}
