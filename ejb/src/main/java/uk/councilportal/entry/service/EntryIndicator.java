package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.entry.rules.PartsCheckRule.PartsCheck;
import uk.councilportal.indicator.model.DisplayFormat;

/**
 * An indicator of the grid.
 *
 * @param id its number, the same for as long as the portal keeps it
 * @param ref the council's reference
 * @param title its title
 * @param format unit and decimals
 * @param rows the whole council first, then the breakdowns it has figures for
 * @param parts its whole-council figure beside the sums of its parts
 */
public record EntryIndicator(
        int id, String ref, String title, DisplayFormat format, List<EntryRow> rows, List<PartsCheck> parts) {
    /** Takes copies. */
    public EntryIndicator {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }
}
