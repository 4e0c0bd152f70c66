package uk.councilportal.entry.exchange;

import uk.councilportal.period.model.ReportingMonth;

/**
 * One figure of a pasted block.
 *
 * @param place where it stands in the block
 * @param gridRow the row of the grid it belongs to, from 0
 * @param month the month it belongs to
 * @param reading what it says
 */
public record PastedCell(Place place, int gridRow, ReportingMonth month, CellReading reading) {
    /**
     * Where a text stands in a block, as a spreadsheet would name it.
     *
     * @param row the row, from 1
     * @param column the letter of the column, from A
     * @param text the text as it was pasted
     */
    public record Place(int row, String column, String text) {}
}
