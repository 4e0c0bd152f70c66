package uk.councilportal.indicator.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed about an indicator, by the columns of the files.
 *
 * @param cells the cells of the indicator itself, in the order of the form; report and reference do not count
 * @param links the cells of its links to the national catalogue, a row each; a row without a standard indicator is no link
 */
public record IndicatorEntry(Map<String, String> cells, List<Map<String, String>> links) {

    /** Copies the cells in their order. */
    public IndicatorEntry {
        cells = new LinkedHashMap<>(cells);
        links = List.copyOf(links);
    }
}
