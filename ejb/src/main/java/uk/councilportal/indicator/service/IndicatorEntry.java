package uk.councilportal.indicator.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has typed about an indicator, by the columns of the files.
 *
 * @param cells the cells of the indicator itself, in the order of the form; report and reference do not count
 * @param links the cells of its links to the national catalogue, a row each; a row without a standard indicator is no link
 * @param formulas the cells of its formulas, a row each; a row without numerator and denominator is no formula. Empty
 *     where the formulas were not on the form and stay
 */
public record IndicatorEntry(
        Map<String, String> cells, List<Map<String, String>> links, Optional<List<Map<String, String>>> formulas) {

    /** Copies the cells in their order. */
    public IndicatorEntry {
        cells = new LinkedHashMap<>(cells);
        links = List.copyOf(links);
        formulas = formulas.map(List::copyOf);
    }

    /** An entry without formulas: those that are kept stay. */
    public IndicatorEntry(Map<String, String> cells, List<Map<String, String>> links) {
        this(cells, links, Optional.empty());
    }
}
