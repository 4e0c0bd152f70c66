package uk.councilportal.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;
import uk.councilportal.indicator.model.KeptMember;

/** A combination of members for which figures are kept, known by their numbers; number 0 is the whole council. */
@Entity
@Table(name = "breakdown")
@IdClass(NumberKey.class)
public class StoredBreakdown extends CouncilOwned {
    /** The number of the whole council. */
    public static final int WHOLE_COUNCIL = 0;

    private static final String SEPARATOR = ";";

    @Id
    private int id;

    private String dimensions;
    private String parts;

    protected StoredBreakdown() {}

    /** A combination of members in the order in which they are printed. */
    public StoredBreakdown(int id, List<KeptMember> members) {
        this.id = id;
        this.dimensions = members.stream().map(KeptMember::dimension).collect(Collectors.joining(SEPARATOR));
        this.parts = members.stream()
                .sorted(Comparator.comparingInt(KeptMember::dimensionId))
                .map(StoredBreakdown::numbers)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The numbers by which a member stands in a combination, "1:3". */
    public static String numbers(KeptMember member) {
        return member.dimensionId() + ":" + member.id();
    }

    public int id() {
        return id;
    }

    /** The codes of the dimensions in the order in which they are printed. */
    public List<String> dimensions() {
        return split(dimensions);
    }

    /** The numbers of the members, one of each dimension. */
    public List<String> parts() {
        return split(parts);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(parts);
    }
}
