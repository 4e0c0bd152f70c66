package uk.councilportal.council.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What somebody has typed about a council, by the columns of {@link
 * uk.councilportal.council.exchange.CouncilCsvParser}.
 *
 * @param cells the cells
 */
public record CouncilEntry(Map<String, String> cells) implements AboutCouncils {
    /** Takes a copy in the same order. */
    public CouncilEntry {
        cells = new LinkedHashMap<>(cells);
    }

    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return AboutCouncils.of(
                AuthorityCode.find(cells.getOrDefault("council", "").strip()));
    }

    /** The code and the name alone: the rest is no matter of the audit trail. */
    @Override
    public String toString() {
        return (cells.getOrDefault("council", "") + " " + cells.getOrDefault("name", "")).strip();
    }
}
