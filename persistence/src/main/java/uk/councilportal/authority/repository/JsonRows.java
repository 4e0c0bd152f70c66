package uk.councilportal.authority.repository;

import java.math.BigDecimal;

/**
 * Rows on their way to the database as one JSON text: a thousand rows are then one parameter, which the server takes
 * apart about twice as fast as a thousand rows of parameters. Decimal numbers travel as texts, so that no digit is lost.
 */
public final class JsonRows {
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** How many rows there are since the last {@link #clear}. */
    public int rows() {
        return rows;
    }

    /** Forgets the rows. */
    public void clear() {
        text.setLength(0);
        rows = 0;
    }

    /** Adds a row of whole numbers, decimal numbers, texts and nulls. */
    public void add(Object... cells) {
        text.append(rows == 0 ? "[[" : ",[");
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            append(cells[i]);
        }
        text.append(']');
        rows++;
    }

    /** The rows as an array of arrays. */
    @Override
    public String toString() {
        return rows == 0 ? "[]" : text + "]";
    }

    private void append(Object cell) {
        if (cell == null || cell instanceof Integer || cell instanceof Long) {
            text.append(cell);
        } else if (cell instanceof BigDecimal number) {
            text.append('"').append(number.toPlainString()).append('"');
        } else {
            append(cell.toString());
        }
    }

    private void append(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
        text.append('"');
    }

    private void append(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c < ' ') {
            text.append(String.format("\\u%04x", (int) c));
        } else {
            text.append(c);
        }
    }
}
