package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns the rows of one kind of file into values.
 *
 * @param <T> what a row says
 */
public abstract class CsvParser<T> {
    /** The column that names the council in files that belong to one. */
    protected static final String COUNCIL = "council";

    private final CsvFormat format;

    protected CsvParser(CsvFormat format) {
        this.format = format;
    }

    /** What a row says. Bad cells end the reading of the row through the reader. */
    protected abstract T parse(CellReader cells);

    /** Reads a file row by row. */
    public void read(FileSource file, FailureLog failures, Consumer<T> rows) {
        try {
            new CsvReader(format, failures)
                    .read(file, row -> readRow(row, failures).ifPresent(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a small file whole. */
    public List<T> readAll(FileSource file, FailureLog failures) {
        List<T> rows = new ArrayList<>();
        read(file, failures, rows::add);
        return rows;
    }

    private Optional<T> readRow(CsvRow row, FailureLog failures) {
        try {
            return Optional.of(parse(new CellReader(row)));
        } catch (BadCellException e) {
            failures.add(row.line(), e.column(), e.getMessage());
            return Optional.empty();
        }
    }
}
