package uk.councilportal.entry.exchange;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What a block is pasted onto: the rows of the entry grid from top to bottom, and the cell the block was pasted into.
 *
 * @param rows the rows
 * @param shown how many of them, from the top, follow each other on the screen; a block without references ends there
 * @param openMonth the month that is entered
 * @param anchor the cell pasted into; empty where the block was not pasted into the grid
 */
public record PasteGrid(List<Row> rows, int shown, ReportingMonth openMonth, Optional<Anchor> anchor) {
    /** Takes a copy of the rows. */
    public PasteGrid {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the grid.
     *
     * @param ref the council's reference, "2.2"
     * @param title the title of the indicator
     * @param breakdown the part of the council, as its members are named; empty for the whole council
     * @param format unit and decimals
     */
    public record Row(String ref, String title, String breakdown, DisplayFormat format) {}

    /**
     * A cell of the grid.
     *
     * @param row the number of its row, from 0
     * @param month its column
     */
    public record Anchor(int row, ReportingMonth month) {}
}
