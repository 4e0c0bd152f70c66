package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What can be compared.
 *
 * @param indicators the catalogue in its order
 * @param councils the councils the reader sees anything of, by name
 * @param regions the regions they lie in
 * @param neighbourModels the versions of the neighbour model, the latest first
 * @param latest the latest month that any of them has published; empty where none has
 */
public record ComparisonChoices(
        List<StandardHeading> indicators,
        List<ComparedCouncil> councils,
        List<String> regions,
        List<String> neighbourModels,
        Optional<ReportingMonth> latest) {

    /** Takes copies. */
    public ComparisonChoices {
        indicators = List.copyOf(indicators);
        councils = List.copyOf(councils);
        regions = List.copyOf(regions);
        neighbourModels = List.copyOf(neighbourModels);
    }
}
