package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * What storing a file of the national catalogue would do.
 *
 * @param outcome new, changed, unchanged and rejected rows
 * @param previews each indicator that changes, with what that touches
 */
public record CatalogueFilePreview(ImportOutcome outcome, List<CataloguePreview> previews) {

    /** Takes a copy. */
    public CatalogueFilePreview {
        previews = List.copyOf(previews);
    }
}
