package uk.councilportal.platform.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a CSV file, given on only as long as its cells and rows are no longer than a spreadsheet writes them. A
 * quotation mark that is never closed makes one cell of the rest of the file, however long that is; here it ends early.
 *
 * <p>What comes before the excess is given on first, so that whoever reads knows on which line it begins.
 */
public final class CsvBounds extends FilterReader {
    /** What Excel takes in one cell. */
    static final int LONGEST_CELL = 32_767;

    /** A file for the portal has a dozen columns. */
    static final int MOST_CELLS = 1_000;

    private int cell;
    private int length;
    private boolean opened;
    private boolean quoted;
    private boolean mayQuote = true;
    private boolean exceeded;

    public CsvBounds(Reader text) {
        super(text);
    }

    /** A cell or a row is longer than a spreadsheet writes it. */
    public static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int cell;

        private ExceededException(int cell, String message) {
            super(message);
            this.cell = cell;
        }

        /** The place of the cell in its row, from 0. */
        int cell() {
            return cell;
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        if (exceeded) {
            throw excess();
        }
        int count = super.read(buffer, offset, most);
        for (int i = 0; i < count; i++) {
            if (!fits(buffer[offset + i])) {
                exceeded = true;
                if (i == 0) {
                    throw excess();
                }
                return i;
            }
        }
        return count;
    }

    private boolean fits(char next) {
        if (quoted) {
            quoted = next != '"';
            mayQuote = !quoted;
            length += quoted ? 1 : 0;
        } else if (next == '"' && mayQuote) {
            length += opened ? 1 : 0;
            opened = true;
            quoted = true;
        } else if (next == ',') {
            begin(cell + 1);
        } else if (next == '\n' || next == '\r') {
            begin(0);
        } else {
            mayQuote = false;
            length++;
        }
        return length <= LONGEST_CELL && cell < MOST_CELLS;
    }

    private void begin(int next) {
        cell = next;
        length = 0;
        opened = false;
        mayQuote = true;
    }

    private ExceededException excess() {
        return length > LONGEST_CELL
                ? new ExceededException(
                        cell,
                        "The cell has more than 32,767 characters. Where a quotation mark opens it, close it or take it out")
                : new ExceededException(
                        cell, "The row has more than 1,000 cells. Save the sheet again as \"CSV UTF-8\"");
    }
}
