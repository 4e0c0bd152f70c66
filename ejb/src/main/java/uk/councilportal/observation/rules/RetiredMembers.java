package uk.councilportal.observation.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The members of a council's dimensions that are no longer used, or not in every month: they keep their figures, but none
 * are due once they are retired or outside their months.
 */
public final class RetiredMembers {
    private final Map<BreakdownPart, DimensionMember> limited;

    /** Knows the retired members of the given dimensions and those with a first or last month. */
    public RetiredMembers(Collection<Dimension> dimensions) {
        this.limited = dimensions.stream()
                .flatMap(dimension -> dimension.members().stream()
                        .filter(member -> member.retired() || !member.validity().isAlways())
                        .map(member -> Map.entry(new BreakdownPart(dimension.code(), member.name()), member)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the breakdown names a member of which no figure is given for the period. */
    public boolean areIn(Breakdown breakdown, ReportingPeriod period) {
        return breakdown.parts().stream()
                .filter(limited::containsKey)
                .map(limited::get)
                .anyMatch(member -> member.retired() || !member.validity().covers(period));
    }
}
