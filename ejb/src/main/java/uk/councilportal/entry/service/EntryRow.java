package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.scorecard.service.PeriodFigure;

/**
 * A row of the grid: one breakdown of one indicator.
 *
 * @param breakdown the part of the council's children
 * @param past the figures of the months before, oldest first, and what was said about them
 * @param kind whether the month's cell is entered, computed, or not due
 * @param cell what is entered in the month's cell
 * @param figure the month's figure as the scorecard will print it
 * @param yearToDate the figure of the year so far
 */
public record EntryRow(
        Breakdown breakdown,
        List<PeriodFigure> past,
        CellKind kind,
        EnteredCell cell,
        DisclosedValue figure,
        DisclosedValue yearToDate) {
    /** Takes a copy. */
    public EntryRow {
        past = List.copyOf(past);
    }

    /** Whether a figure is due that has not been entered. */
    public boolean isMissing() {
        return kind == CellKind.ENTERED && !cell.isEntered();
    }
}
