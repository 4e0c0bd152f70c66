package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Breakdown;

/**
 * What the figures of an indicator come to after a change.
 *
 * @param ref the council's reference
 * @param rows its rows
 * @param parts its whole-council figure beside the sums of its parts
 */
public record EntryFigures(String ref, List<Row> rows, List<EntryParts> parts) {
    /** Takes copies. */
    public EntryFigures {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /**
     * One breakdown.
     *
     * @param breakdown the part of the council's children
     * @param figure the month's figure
     * @param yearToDate the figure of the year so far
     */
    public record Row(Breakdown breakdown, DisclosedValue figure, DisclosedValue yearToDate) {}
}
