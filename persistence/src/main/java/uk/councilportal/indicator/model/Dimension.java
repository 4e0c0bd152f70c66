package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Optional;

/**
 * A way in which a council breaks its figures down: area, contact source, school phase.
 *
 * @param code the name used in files and formulas, "contact_source"
 * @param title the name shown
 * @param totalMember the member that stands for all others, such as "Rotherham" among its areas; it is never added up
 * @param members all members in the council's order, the total included
 */
public record Dimension(String code, String title, Optional<String> totalMember, List<String> members) {

    /** Takes a copy of the members. */
    public Dimension {
        members = List.copyOf(members);
    }

    /** Whether the member stands for all others. */
    public boolean isTotal(String member) {
        return totalMember.filter(member::equals).isPresent();
    }
}
