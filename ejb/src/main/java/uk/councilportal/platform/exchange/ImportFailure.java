package uk.councilportal.platform.exchange;

/**
 * Why a cell, a row or a whole file was rejected.
 *
 * @param line the line of the file on which the row begins, the header being line 1; 0 for the file as a whole
 * @param column the heading of the column, empty when the row as a whole is meant
 * @param message what is wrong and, where it can be told, what to write instead
 * @param value what stands in the cell; empty when the row as a whole is meant
 */
public record ImportFailure(long line, String column, String message, String value) {

    /** A failure for which it does not matter what stands in the cell. */
    public ImportFailure(long line, String column, String message) {
        this(line, column, message, "");
    }

    /** Something is wrong with the file rather than with a row of it. */
    public static ImportFailure ofFile(String message) {
        return new ImportFailure(0, "", message);
    }

    /** Without what stands in the cell: figures are not written to the log. */
    @Override
    public String toString() {
        return "line %d, %s: %s".formatted(line, column, message);
    }
}
