package uk.councilportal.council.service;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody has typed about a council, by the columns of {@link
 * uk.councilportal.council.exchange.CouncilCsvParser}.
 *
 * @param cells the cells
 */
public record CouncilEntry(Map<String, String> cells) {
    /** Takes a copy in the same order. */
    public CouncilEntry {
        cells = new LinkedHashMap<>(cells);
    }

    /** The code and the name alone: the rest is no matter of the audit trail. */
    @Override
    public String toString() {
        return (cells.getOrDefault("council", "") + " " + cells.getOrDefault("name", "")).strip();
    }
}
