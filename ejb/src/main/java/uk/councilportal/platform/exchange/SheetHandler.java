package uk.councilportal.platform.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of one sheet and gives its rows on, one at a time. */
final class SheetHandler extends DefaultHandler {
    /** A file for the portal has a dozen columns; whatever is far to the right is not part of its table. */
    private static final int MOST_COLUMNS = 60;

    /** What Excel itself takes; a longer text was not written by it. */
    private static final int LONGEST_TEXT = 32_767;

    /** Who has merged more has to take them apart anyway. */
    private static final int MOST_MERGED = 1_000;

    private static final String NO_RESULT = "=";

    private final SheetCells cells;
    private final Consumer<SheetRow> rows;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private long number;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean listening;

    SheetHandler(SheetCells cells, Consumer<SheetRow> rows) {
        this.cells = cells;
        this.rows = rows;
    }

    /** The ranges of merged cells, known when the sheet has been read. */
    List<CellRangeAddress> merged() {
        return List.copyOf(merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> listening = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> listening = false;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!listening) {
            return;
        }
        if (value.length() + length > LONGEST_TEXT) {
            throw new SAXException("A cell holds more than Excel takes");
        }
        value.append(text, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "c" -> endCell();
            case "row" -> rows.accept(new SheetRow(number, List.copyOf(row)));
            default -> {
                // other elements say nothing about the figures
            }
        }
    }

    private void startRow(String named) throws SAXException {
        try {
            number = named == null ? number + 1 : Long.parseLong(named);
        } catch (NumberFormatException e) {
            throw new SAXException("A row without a number", e);
        }
        column = -1;
        row.clear();
    }

    private void merge(String range) throws SAXException {
        try {
            if (merged.size() < MOST_MERGED) {
                merged.add(CellRangeAddress.valueOf(range));
            }
        } catch (RuntimeException e) {
            throw new SAXException("Merged cells without an address", e);
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellAddress(address).getColumn();
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        String text = formula && value.isEmpty() ? NO_RESULT : cells.text(type, style, value.toString());
        if (text.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(text);
    }
}
