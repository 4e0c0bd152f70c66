package uk.councilportal.indicator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The part of a council's children a figure is about: nothing narrower than the council, one member of a dimension,
 * or members of several dimensions at once.
 *
 * <p>Written as in the files: dimensions "area;session_type" with members "North;Centre based". The order is kept for
 * printing and has no meaning: two breakdowns are equal when they name the same members.
 *
 * @param parts the members named, empty for the whole council
 */
public record Breakdown(List<BreakdownPart> parts) {

    private static final Breakdown TOTAL = new Breakdown(List.of());
    private static final String SEPARATOR = ";";

    /** Takes a copy; refuses a dimension named twice. */
    public Breakdown {
        parts = List.copyOf(parts);
        if (parts.stream().map(BreakdownPart::dimension).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("A dimension is named twice: " + parts);
        }
    }

    /** The whole council. */
    public static Breakdown total() {
        return TOTAL;
    }

    /**
     * Reads the two columns of the files; both empty means the whole council.
     *
     * @throws IllegalArgumentException when they do not name equally many dimensions and members
     */
    public static Breakdown of(String dimensions, String members) {
        if (dimensions.isEmpty() && members.isEmpty()) {
            return TOTAL;
        }
        String[] names = dimensions.split(SEPARATOR, -1);
        String[] values = members.split(SEPARATOR, -1);
        if (names.length != values.length) {
            throw new IllegalArgumentException(
                    "As many members as dimensions are needed: " + dimensions + " / " + members);
        }
        List<BreakdownPart> parts = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].isBlank() || values[i].isBlank()) {
                throw new IllegalArgumentException("A dimension or member is empty: " + dimensions + " / " + members);
            }
            parts.add(new BreakdownPart(names[i], values[i]));
        }
        return new Breakdown(parts);
    }

    /** Whether it is the whole council. */
    public boolean isTotal() {
        return parts.isEmpty();
    }

    /** The dimensions as in the files, "area;session_type". */
    public String dimensions() {
        return parts.stream().map(BreakdownPart::dimension).collect(Collectors.joining(SEPARATOR));
    }

    /** The members as in the files, "North;Centre based". */
    public String members() {
        return parts.stream().map(BreakdownPart::member).collect(Collectors.joining(SEPARATOR));
    }

    /** The member of a dimension, if the dimension is named. */
    public Optional<String> memberOf(String dimension) {
        return parts.stream()
                .filter(part -> part.dimension().equals(dimension))
                .map(BreakdownPart::member)
                .findFirst();
    }

    /** The same with the member of one dimension replaced or added. */
    public Breakdown with(String dimension, String member) {
        List<BreakdownPart> changed = new ArrayList<>(without(dimension).parts);
        changed.add(new BreakdownPart(dimension, member));
        return new Breakdown(changed);
    }

    /** The same without one dimension. */
    public Breakdown without(String dimension) {
        return new Breakdown(parts.stream()
                .filter(part -> !part.dimension().equals(dimension))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown that && parts.size() == that.parts.size() && parts.containsAll(that.parts);
    }

    /** The same whatever the order. A plain loop, because it is asked for at every look-up of a figure. */
    @Override
    public int hashCode() {
        int sum = 0;
        for (BreakdownPart part : parts) {
            sum += part.hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return isTotal() ? "" : dimensions() + "=" + members();
    }
}
