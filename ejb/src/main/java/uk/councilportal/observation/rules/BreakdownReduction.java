package uk.councilportal.observation.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;

/**
 * Leaves out of a breakdown the members that stand for all others: the area "Rotherham" is Rotherham.
 *
 * <p>The published reports print the same figure now as a row of its own, now as the total row of a table. Not safe for use by several threads.
 */
public final class BreakdownReduction {

    private final Set<BreakdownPart> totals = new HashSet<>();
    private final Map<Breakdown, Breakdown> reduced = new HashMap<>();

    /** Knows the total members of the given dimensions. */
    public BreakdownReduction(Collection<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            dimension.members().stream()
                    .filter(DimensionMember::total)
                    .forEach(member -> totals.add(new BreakdownPart(dimension.code(), member.name())));
        }
    }

    /** The breakdown without total members. */
    public Breakdown reduce(Breakdown breakdown) {
        return breakdown.isTotal() ? breakdown : reduced.computeIfAbsent(breakdown, this::withoutTotals);
    }

    /** Whether the breakdown names no member of the dimension other than a total. */
    public boolean isTotalOf(Breakdown breakdown, String dimension) {
        return breakdown
                .memberOf(dimension)
                .map(member -> totals.contains(new BreakdownPart(dimension, member)))
                .orElse(true);
    }

    private Breakdown withoutTotals(Breakdown breakdown) {
        return new Breakdown(breakdown.parts().stream()
                .filter(part -> !totals.contains(part))
                .toList());
    }
}
