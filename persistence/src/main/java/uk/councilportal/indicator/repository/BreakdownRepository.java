package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.entity.StoredBreakdown;
import uk.councilportal.indicator.entity.StoredBreakdownPart;
import uk.councilportal.indicator.entity.StoredDimension;
import uk.councilportal.indicator.entity.StoredDimensionDefinition;
import uk.councilportal.indicator.entity.StoredMember;
import uk.councilportal.indicator.entity.StoredMemberDefinition;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptMember;

/**
 * The council's dimensions, their members, and the combinations of members for which figures are kept, with the names
 * they had as of a revision. What asks for no revision gets the names of now.
 */
@ApplicationScoped
public class BreakdownRepository {
    private static final int NOW = Integer.MAX_VALUE;
    private static final String DIMENSIONS =
            "select new uk.councilportal.indicator.model.KeptDimension(d.id, d.code, t.title)"
                    + " from StoredDimension d, StoredDimensionDefinition t"
                    + " where t.dimensionId = d.id and t.revision <= :revision order by d.id, t.revision";
    private static final String MEMBERS =
            "select new uk.councilportal.indicator.repository.MemberRow(d.id, d.code, t.title, m)"
                    + " from StoredDimension d, StoredDimensionDefinition t, StoredMemberDefinition m"
                    + " where t.dimensionId = d.id and m.dimensionId = d.id and t.revision <= :revision"
                    + " and m.revision <= :revision order by d.id, m.memberId, t.revision, m.revision";
    private static final Comparator<MemberRow> ORDER = Comparator.comparingInt(MemberRow::dimensionId)
            .thenComparing(row -> row.toModel().position())
            .thenComparing(row -> row.toModel().id());

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected BreakdownRepository() {}

    public BreakdownRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The dimensions with their members in the council's order, as they are now. */
    public List<Dimension> listDimensions() {
        return listDimensions(NOW);
    }

    /** The dimensions with their members in the council's order, as of a revision; each has members from the start. */
    public List<Dimension> listDimensions(int revision) {
        Map<Integer, List<MemberRow>> dimensions = mapMembers(revision).values().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(MemberRow::dimensionId, LinkedHashMap::new, Collectors.toList()));
        return dimensions.values().stream().map(BreakdownRepository::dimension).toList();
    }

    private static Dimension dimension(List<MemberRow> members) {
        MemberRow first = members.get(0);
        return new Dimension(
                first.dimension(),
                first.title(),
                members.stream().map(row -> row.toModel().member()).toList());
    }

    /** The combinations in use by number, as they are called now; 0 is the whole council. */
    public Map<Integer, Breakdown> mapBreakdowns() {
        return mapBreakdowns(NOW);
    }

    /** The combinations in use by number, as they were called as of a revision; 0 is the whole council. */
    public Map<Integer, Breakdown> mapBreakdowns(int revision) {
        Map<String, BreakdownPart> members =
                listMembers(revision).stream().collect(Collectors.toMap(StoredBreakdown::numbers, KeptMember::part));
        Map<Integer, Breakdown> breakdowns = new HashMap<>();
        entityManager
                .createQuery("select b from StoredBreakdown b", StoredBreakdown.class)
                .getResultStream()
                .filter(stored -> members.keySet().containsAll(stored.parts()))
                .forEach(stored -> breakdowns.put(stored.id(), toModel(stored, members)));
        return breakdowns;
    }

    private static Breakdown toModel(StoredBreakdown stored, Map<String, BreakdownPart> members) {
        List<String> order = stored.dimensions();
        return new Breakdown(stored.parts().stream()
                .map(members::get)
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.dimension())))
                .toList());
    }

    /** The dimensions by number and title, as of a revision. */
    public List<KeptDimension> listKeptDimensions(int revision) {
        Map<Integer, KeptDimension> latest = new LinkedHashMap<>();
        entityManager
                .createQuery(DIMENSIONS, KeptDimension.class)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(dimension -> latest.put(dimension.id(), dimension));
        return List.copyOf(latest.values());
    }

    /** The members of all dimensions in the council's order, as of a revision. */
    public List<KeptMember> listMembers(int revision) {
        return mapMembers(revision).values().stream()
                .sorted(ORDER)
                .map(MemberRow::toModel)
                .toList();
    }

    /** What each member was last called up to a revision, by its numbers. One query. */
    private Map<String, MemberRow> mapMembers(int revision) {
        Map<String, MemberRow> latest = new HashMap<>();
        entityManager
                .createQuery(MEMBERS, MemberRow.class)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(row -> latest.put(StoredBreakdown.numbers(row.toModel()), row));
        return latest;
    }

    /** Which dimensions got a title after one revision up to another, each time. */
    public List<Written<Integer>> listTitlesWrittenBetween(int after, int upTo) {
        return listBetween("StoredDimensionDefinition", StoredDimensionDefinition.class, after, upTo)
                .map(row -> new Written<>(row.dimensionId(), row.revision()))
                .toList();
    }

    /** Which members got a name, place or state after one revision up to another, each time. */
    public List<Written<KeptMember.Key>> listMembersWrittenBetween(int after, int upTo) {
        return listBetween("StoredMemberDefinition", StoredMemberDefinition.class, after, upTo)
                .map(row -> new Written<>(new KeptMember.Key(row.dimensionId(), row.memberId()), row.revision()))
                .toList();
    }

    private <T> Stream<T> listBetween(String name, Class<T> entity, int after, int upTo) {
        return entityManager
                .createQuery("select d from " + name + " d where d.revision > :after and d.revision <= :upTo", entity)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream();
    }

    /** Sets up a dimension and returns its number. The council's counter must be locked. */
    public int addDimension(String code) {
        Integer highest = entityManager
                .createQuery("select max(d.id) from StoredDimension d", Integer.class)
                .getSingleResult();
        int id = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredDimension(id, code));
        entityManager.flush();
        return id;
    }

    /** Keeps a new title of a dimension. */
    public void define(int dimensionId, int revision, String title) {
        entityManager.persist(new StoredDimensionDefinition(dimensionId, revision, title));
        entityManager.flush();
    }

    /** Adds a member to a dimension and returns its number. The council's counter must be locked. */
    public int addMember(int dimensionId) {
        Integer highest = entityManager
                .createQuery("select max(m.id) from StoredMember m where m.dimensionId = :dimension", Integer.class)
                .setParameter("dimension", dimensionId)
                .getSingleResult();
        int id = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredMember(dimensionId, id));
        entityManager.flush();
        return id;
    }

    /** Keeps a new name, place or state of a member. */
    public void define(KeptMember kept, int revision) {
        entityManager.persist(new StoredMemberDefinition(kept, revision));
        entityManager.flush();
    }

    /** Numbers a combination of known members. The council's counter must be locked. */
    public int add(Breakdown breakdown) {
        Map<BreakdownPart, KeptMember> known =
                listMembers(NOW).stream().collect(Collectors.toMap(KeptMember::part, Function.identity()));
        List<KeptMember> members = new ArrayList<>();
        for (BreakdownPart part : breakdown.parts()) {
            if (!known.containsKey(part)) {
                throw new IllegalArgumentException("Not a member of a dimension: " + part);
            }
            members.add(known.get(part));
        }
        StoredBreakdown stored =
                new StoredBreakdown(breakdown.isTotal() ? StoredBreakdown.WHOLE_COUNCIL : nextBreakdown(), members);
        entityManager.persist(stored);
        entityManager.flush();
        members.forEach(member -> entityManager.persist(new StoredBreakdownPart(stored, member)));
        entityManager.flush();
        return stored.id();
    }

    private int nextBreakdown() {
        Integer highest = entityManager
                .createQuery("select max(b.id) from StoredBreakdown b", Integer.class)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }
}
