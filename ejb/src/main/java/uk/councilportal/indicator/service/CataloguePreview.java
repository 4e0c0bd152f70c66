package uk.councilportal.indicator.service;

import java.util.List;

/**
 * What storing a change of a standard indicator would do.
 *
 * @param code the indicator
 * @param differences what would be said otherwise; none where it is kept already
 * @param reason why, as readers of comparisons will see it; may be empty where no published figure is touched
 * @param seen what it touches, to be stored as it was seen
 */
public record CataloguePreview(String code, List<StandardDifference> differences, String reason, CatalogueSeen seen) {

    /** Takes a copy. */
    public CataloguePreview {
        differences = List.copyOf(differences);
    }
}
