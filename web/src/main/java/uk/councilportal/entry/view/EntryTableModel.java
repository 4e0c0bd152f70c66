package uk.councilportal.entry.view;

import java.util.Optional;
import uk.councilportal.entry.service.EntryGrid;
import uk.councilportal.entry.service.EntryIndicator;

/**
 * What the table of the grid is written from.
 *
 * @param grid the figures
 * @param editable whether the reader may enter figures of the month
 * @param left which rows are wanted; empty for all
 * @param words the states of the cells in words
 * @param findings what the checks find
 */
record EntryTableModel(
        EntryGrid grid, boolean editable, Optional<GridFindings.Left> left, CellWords words, GridFindings findings) {
    boolean shows(EntryIndicator indicator) {
        return left.map(choice -> findings.has(indicator, choice)).orElse(true);
    }

    /** Whether the rows below the whole council stand open. */
    boolean unfolds(EntryIndicator indicator) {
        return left.map(choice -> findings.hasInParts(indicator, choice)).orElse(false);
    }

    /** Indicator, months before, open month, year to date, state. */
    int columns() {
        return grid.past().size() + 4;
    }
}
