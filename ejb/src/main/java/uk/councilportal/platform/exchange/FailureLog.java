package uk.councilportal.platform.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * The failures of one file: all are counted, the first ones are kept, so that a file of a million bad rows does not fill
 * the memory.
 */
public final class FailureLog {
    /** How many failures are kept. */
    public static final int KEPT = 1_000;

    private final List<ImportFailure> kept = new ArrayList<>();
    private long rejectedRows;
    private long lastLine = -1;

    /** Notes a failure. Failures of one row must follow one another: they count as one rejected row. */
    public void add(ImportFailure failure) {
        if (failure.line() != lastLine) {
            rejectedRows++;
            lastLine = failure.line();
        }
        if (kept.size() < KEPT) {
            kept.add(failure);
        }
    }

    /** Notes a failure of a cell. */
    public void add(long line, String column, String message) {
        add(new ImportFailure(line, column, message));
    }

    /** Whether nothing has failed. */
    public boolean isEmpty() {
        return rejectedRows == 0;
    }

    /** How many rows have failed; a failure of the file as a whole counts as one. */
    public long rejectedRows() {
        return rejectedRows;
    }

    /** The first failures, in the order of the file. */
    public List<ImportFailure> kept() {
        return List.copyOf(kept);
    }
}
