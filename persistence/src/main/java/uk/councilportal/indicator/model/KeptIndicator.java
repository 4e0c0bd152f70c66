package uk.councilportal.indicator.model;

import java.util.List;

/**
 * An indicator as the portal keeps it: its number within the council, and what it means as of some revision.
 *
 * @param id its number, under which observations, targets and benchmarks are kept
 * @param definition what it means
 * @param links its links to the national catalogue
 */
public record KeptIndicator(int id, IndicatorDefinition definition, List<StandardLink> links) {
    /** Takes a copy of the links. */
    public KeptIndicator {
        links = List.copyOf(links);
    }

    /** The council's reference. */
    public IndicatorCode code() {
        return definition.code();
    }

    /** Whether the other one means the same. */
    public boolean meansTheSameAs(IndicatorDefinition otherDefinition, List<StandardLink> otherLinks) {
        return definition.equals(otherDefinition) && links.equals(otherLinks);
    }
}
