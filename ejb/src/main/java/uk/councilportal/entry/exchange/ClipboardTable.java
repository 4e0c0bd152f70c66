package uk.councilportal.entry.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Text as a spreadsheet puts it on the clipboard: rows end with a line break, cells are set apart by tabs, a cell with a
 * line break or a tab stands in quotation marks. Blank rows and columns around the block are taken off; blank rows within
 * it stay, because rows are counted from the cell that was pasted into.
 */
final class ClipboardTable {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    private static final int LETTERS = 26;

    private final List<List<String>> rows;

    private ClipboardTable(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Takes a text apart; empty when its quotation marks make no sense. */
    static Optional<ClipboardTable> of(String text) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.stream().map(ClipboardTable::plain).toList());
            }
            while (!rows.isEmpty() && isBlank(rows.get(rows.size() - 1))) {
                rows.remove(rows.size() - 1);
            }
            return Optional.of(new ClipboardTable(rows));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** How many rows there are, from the first to the last that is not blank. */
    int rows() {
        return rows.size();
    }

    /** How many columns the widest row fills. */
    int columns() {
        return rows.stream().mapToInt(ClipboardTable::filled).max().orElse(0);
    }

    /** The text of a cell, empty where the row is shorter. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank(int row) {
        return isBlank(rows.get(row));
    }

    /** The name a spreadsheet gives the column: A, B, … Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static boolean isBlank(List<String> cells) {
        return filled(cells) == 0;
    }

    private static int filled(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
