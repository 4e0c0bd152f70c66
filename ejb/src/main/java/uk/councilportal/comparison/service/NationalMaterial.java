package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.indicator.model.StandardIndicator;

/**
 * Everything a table of national benchmarks is worked out from.
 *
 * @param indicator the standard indicator
 * @param measure its entry in the national catalogue; empty when there is none
 * @param published where the figures come from
 * @param year the councils with their figures
 * @param keys the keys of councils by every ONS code they have or have had
 * @param model the neighbour model
 */
record NationalMaterial(
        StandardIndicator indicator,
        Optional<NationalMeasure> measure,
        Published published,
        NationalYear year,
        Map<AuthorityCode, String> keys,
        Model model) {

    /** The same under another version of the indicator's definition. */
    NationalMaterial as(StandardIndicator version) {
        return new NationalMaterial(version, measure, published, year, keys, model);
    }

    /**
     * Where figures come from.
     *
     * @param source who publishes them; empty when there are none
     * @param year the label of the year as published; as asked for when there are none
     */
    record Published(String source, String year) {}

    /**
     * A version of the neighbour model.
     *
     * @param version the version; empty when none is kept
     * @param byCouncil the neighbours by council
     */
    record Model(Optional<String> version, Map<AuthorityCode, List<StatisticalNeighbour>> byCouncil) {}
}
