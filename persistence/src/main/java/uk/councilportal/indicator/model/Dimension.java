package uk.councilportal.indicator.model;

import java.util.List;

/**
 * A way in which a council breaks its figures down: area, contact source, school phase.
 *
 * @param code the name used in files and formulas, "contact_source"
 * @param title the name shown
 * @param members its members in the council's order
 */
public record Dimension(String code, String title, List<DimensionMember> members) {

    /** Takes a copy of the members. */
    public Dimension {
        members = List.copyOf(members);
    }

    /** Whether the member stands for all others. */
    public boolean isTotal(String member) {
        return members.stream().anyMatch(known -> known.total() && known.name().equals(member));
    }
}
