package uk.councilportal.comparison.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What can be compared.
 *
 * @param indicators the catalogue in its order
 * @param councils the councils the reader sees anything of, by name
 * @param regions the regions they lie in
 * @param neighbourModels the versions of the neighbour model, the latest first
 * @param latestMonths the latest month each of them has published, as far as the reader sees; none where none has
 */
public record ComparisonChoices(
        List<StandardHeading> indicators,
        List<ComparedCouncil> councils,
        List<String> regions,
        List<String> neighbourModels,
        Map<AuthorityCode, ReportingMonth> latestMonths) {

    /** Takes copies. */
    public ComparisonChoices {
        indicators = List.copyOf(indicators);
        councils = List.copyOf(councils);
        regions = List.copyOf(regions);
        neighbourModels = List.copyOf(neighbourModels);
        latestMonths = Map.copyOf(latestMonths);
    }

    /** The latest month that any of the councils has published; empty where none has. */
    public Optional<ReportingMonth> latest() {
        return latestMonths.values().stream().max(Comparator.naturalOrder());
    }
}
