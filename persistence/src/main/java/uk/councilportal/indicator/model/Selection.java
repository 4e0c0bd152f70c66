package uk.councilportal.indicator.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The breakdown named in a term: {@code {}} for the whole council, {@code {area=North}}, {@code {area=*}} for all
 * members of a dimension added. A dimension that is not named keeps the member of the figure being worked out.
 *
 * @param parts the dimensions named; the member "*" means all but the total
 */
public record Selection(List<BreakdownPart> parts) {

    /** The member that stands for all members but the total. */
    public static final String EVERY_MEMBER = "*";

    /** Takes a copy. */
    public Selection {
        parts = List.copyOf(parts);
    }

    /** Reads what stands between the braces. */
    public static Selection parse(String text) {
        if (text.isBlank()) {
            return new Selection(List.of());
        }
        int at = text.indexOf('=');
        if (at < 0) {
            throw new IllegalArgumentException("A breakdown is written {dimension=member}: {" + text + "}");
        }
        return new Selection(
                Breakdown.of(text.substring(0, at), text.substring(at + 1)).parts());
    }

    /** Whether the whole council is meant. */
    public boolean isTotal() {
        return parts.isEmpty();
    }

    /** The dimensions all of whose members are added. */
    public List<String> everyMemberOf() {
        return parts.stream()
                .filter(part -> part.member().equals(EVERY_MEMBER))
                .map(BreakdownPart::dimension)
                .toList();
    }

    /** The breakdown meant when the given one is being worked out; dimensions to be added up are left out. */
    public Breakdown applyTo(Breakdown breakdown) {
        if (isTotal()) {
            return Breakdown.total();
        }
        List<BreakdownPart> kept = new ArrayList<>(breakdown.parts());
        kept.removeIf(part -> parts.stream().anyMatch(named -> named.dimension().equals(part.dimension())));
        parts.stream().filter(part -> !part.member().equals(EVERY_MEMBER)).forEach(kept::add);
        return new Breakdown(kept);
    }

    @Override
    public String toString() {
        return "{" + new Breakdown(parts) + "}";
    }
}
