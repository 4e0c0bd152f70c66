package uk.councilportal.indicator.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.indicator.model.Dimension;

/**
 * A dimension as it can be changed.
 *
 * @param dimension the dimension with its members in their order, retired ones too
 * @param named the indicators that name a member in a formula or a link, by the name of the member
 * @param withFigures the names of the members that figures are kept of
 * @param revision how far the council's data have come
 */
public record DimensionSetting(
        Dimension dimension, Map<String, List<String>> named, Set<String> withFigures, int revision) {

    /** Copies the lists. */
    public DimensionSetting {
        named = Map.copyOf(named);
        withFigures = Set.copyOf(withFigures);
    }
}
