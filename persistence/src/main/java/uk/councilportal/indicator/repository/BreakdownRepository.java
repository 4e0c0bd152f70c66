package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.entity.StoredBreakdown;
import uk.councilportal.indicator.entity.StoredBreakdownPart;
import uk.councilportal.indicator.entity.StoredDimension;
import uk.councilportal.indicator.entity.StoredMember;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;

/** The council's dimensions, their members, and the combinations of members for which figures are kept. */
@ApplicationScoped
public class BreakdownRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected BreakdownRepository() {}

    public BreakdownRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The dimensions with their members in the council's order; each has had members from the start. */
    public List<Dimension> listDimensions() {
        Map<String, List<MemberRow>> dimensions = entityManager
                .createQuery(
                        "select new uk.councilportal.indicator.repository.MemberRow(d.code, d.title, m.name, m.total)"
                                + " from StoredDimension d, StoredMember m where m.dimensionId = d.id"
                                + " order by d.id, m.position, m.id",
                        MemberRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(MemberRow::dimension, LinkedHashMap::new, Collectors.toList()));
        return dimensions.values().stream().map(BreakdownRepository::dimension).toList();
    }

    private static Dimension dimension(List<MemberRow> members) {
        MemberRow first = members.get(0);
        return new Dimension(
                first.dimension(),
                first.title(),
                members.stream().map(MemberRow::member).toList());
    }

    /** The combinations in use by number; 0 is the whole council. */
    public Map<Integer, Breakdown> mapBreakdowns() {
        Map<Integer, Breakdown> breakdowns = new HashMap<>();
        entityManager
                .createQuery("select b from StoredBreakdown b", StoredBreakdown.class)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.maintain-cache", "false")
                .getResultStream()
                .forEach(b -> breakdowns.put(b.id(), b.toModel()));
        return breakdowns;
    }

    /** Sets up a dimension. The council's counter must be locked. */
    public StoredDimension addDimension(String code, String title) {
        int id = listStoredDimensions().stream()
                        .mapToInt(StoredDimension::id)
                        .max()
                        .orElse(0)
                + 1;
        StoredDimension dimension = new StoredDimension(id, code, title);
        entityManager.persist(dimension);
        entityManager.flush();
        return dimension;
    }

    /** Adds a member to a dimension. The council's counter must be locked. */
    public void addMember(StoredDimension dimension, DimensionMember member, int position) {
        int id = listMembers().stream()
                        .filter(known -> known.dimensionId() == dimension.id())
                        .mapToInt(StoredMember::id)
                        .max()
                        .orElse(0)
                + 1;
        entityManager.persist(new StoredMember(dimension.id(), id, member, position));
        entityManager.flush();
    }

    /** Numbers a combination of known members. The council's counter must be locked. */
    public int add(Breakdown breakdown) {
        int id = breakdown.isTotal() ? StoredBreakdown.WHOLE_COUNCIL : nextBreakdown();
        StoredBreakdown stored = new StoredBreakdown(id, breakdown);
        entityManager.persist(stored);
        entityManager.flush();
        for (BreakdownPart part : breakdown.parts()) {
            entityManager.persist(new StoredBreakdownPart(stored, member(part)));
        }
        entityManager.flush();
        return id;
    }

    /** The dimensions as rows, for keeping them. */
    public List<StoredDimension> listStoredDimensions() {
        return entityManager
                .createQuery("select d from StoredDimension d order by d.id", StoredDimension.class)
                .getResultList();
    }

    /** The members of all dimensions as rows, in the council's order. */
    public List<StoredMember> listMembers() {
        return new ArrayList<>(entityManager
                .createQuery(
                        "select m from StoredMember m order by m.dimensionId, m.position, m.id", StoredMember.class)
                .getResultList());
    }

    private int nextBreakdown() {
        Integer highest = entityManager
                .createQuery("select max(b.id) from StoredBreakdown b", Integer.class)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    private StoredMember member(BreakdownPart part) {
        Optional<StoredMember> member = listStoredDimensions().stream()
                .filter(d -> d.code().equals(part.dimension()))
                .flatMap(d -> listMembers().stream()
                        .filter(m ->
                                m.dimensionId() == d.id() && m.toModel().name().equals(part.member())))
                .findFirst();
        return member.orElseThrow(() -> new IllegalArgumentException("Not a member of a dimension: " + part));
    }
}
