package uk.councilportal.platform.exchange;

/** A cell that cannot be taken; caught by the parser of the row, never seen outside. */
final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;

    BadCellException(String column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }
}
