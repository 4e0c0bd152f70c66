package uk.councilportal.observation.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;

/** The members of a council's dimensions that are no longer used: they keep their figures, but none are due any more. */
public final class RetiredMembers {
    private final Set<BreakdownPart> retired;

    /** Knows the retired members of the given dimensions. */
    public RetiredMembers(Collection<Dimension> dimensions) {
        this.retired = dimensions.stream()
                .flatMap(dimension -> dimension.members().stream()
                        .filter(DimensionMember::retired)
                        .map(member -> new BreakdownPart(dimension.code(), member.name())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the breakdown names one of them. */
    public boolean areIn(Breakdown breakdown) {
        return breakdown.parts().stream().anyMatch(retired::contains);
    }
}
