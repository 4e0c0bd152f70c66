package uk.councilportal.entry.view;

import uk.councilportal.entry.service.EntryGrid;

/**
 * What the table of the grid is written from.
 *
 * @param grid the figures
 * @param editable whether the reader may enter figures of the month
 * @param onlyMissing whether only rows with something to enter are wanted
 * @param words the states of the cells in words
 */
record EntryTableModel(EntryGrid grid, boolean editable, boolean onlyMissing, CellWords words) {
    /** Indicator, months before, open month, year to date, state. */
    int columns() {
        return grid.past().size() + 4;
    }
}
