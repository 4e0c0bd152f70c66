package uk.councilportal.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a file: its line and its cells, without surrounding blanks. */
public final class CsvRow {
    private final long line;
    private final List<String> cells;
    private final Map<String, Integer> columns;

    CsvRow(long line, List<String> cells, Map<String, Integer> columns) {
        this.line = line;
        this.cells = cells;
        this.columns = columns;
    }

    /** The line of the file on which the row begins. */
    public long line() {
        return line;
    }

    /** Whether the file has the column at all. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a cell, empty when the cell or the whole column is. */
    public String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : TextCell.withoutNeutralMark(cells.get(index).strip());
    }

    /** The text of a cell before blanks are removed, to judge how it begins. */
    String raw(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : cells.get(index);
    }

    /** The text of a cell, if it has one. */
    public Optional<String> find(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
