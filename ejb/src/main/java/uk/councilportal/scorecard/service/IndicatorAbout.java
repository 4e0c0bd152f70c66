package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;

/**
 * What the indicator means and where it stands in the national catalogue.
 */
public record IndicatorAbout(
        Definition definition,
        Optional<CatalogueLink> catalogue,
        Optional<String> dataNote,
        List<IndicatorName> subRows) {
    public IndicatorAbout {
        subRows = List.copyOf(subRows);
    }
}
