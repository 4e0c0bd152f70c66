package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.indicator.model.DisplayFormat;

/**
 * An indicator of the grid.
 *
 * @param id its number, the same for as long as the portal keeps it
 * @param ref the council's reference
 * @param title its title
 * @param format unit and decimals
 * @param formula what its figures are computed from, "2.5n ÷ 2.4"; empty for figures that are entered
 * @param rows the whole council first, then the breakdowns it has figures for
 * @param parts its whole-council figure beside the sums of its parts
 */
public record EntryIndicator(
        int id,
        String ref,
        String title,
        DisplayFormat format,
        String formula,
        List<EntryRow> rows,
        List<EntryParts> parts) {
    /** Takes copies. */
    public EntryIndicator {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }
}
