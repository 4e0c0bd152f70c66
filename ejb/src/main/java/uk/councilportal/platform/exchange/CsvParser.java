package uk.councilportal.platform.exchange;

import java.io.IOException;
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

    /** Whether a row says nothing that could be taken in, such as one that is there to be read only. */
    protected boolean leavesOut(CsvRow row) {
        return false;
    }

    /** What a row says. Bad cells end the reading of the row through the reader. */
    protected abstract T parse(CellReader cells);

    /** Reads a file row by row. */
    public void read(FileSource file, FailureLog failures, Consumer<T> rows) {
        read(file, failures, ImportWatch.none(), rows);
    }

    /** Reads a file row by row, CSV or an Excel workbook with the same headings, while somebody looks on. */
    public void read(FileSource file, FailureLog failures, ImportWatch watch, Consumer<T> rows) {
        Consumer<CsvRow> each = row -> readRow(row, failures).ifPresent(rows);
        try {
            FileForm form = FileForm.of(file);
            Optional<String> complaint = form.findComplaint(file);
            if (complaint.isPresent()) {
                failures.add(ImportFailure.ofFile(complaint.get()));
            } else if (form == FileForm.PACKED) {
                new XlsxReader(format, failures, watch).read(file, each);
            } else {
                new CsvReader(format, failures, watch).read(file, each);
            }
        } catch (IOException e) {
            failures.add(ImportFailure.ofFile("The file cannot be read: " + e.getMessage()));
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
            return leavesOut(row) ? Optional.empty() : Optional.of(parse(new CellReader(row)));
        } catch (BadCellException e) {
            failures.add(new ImportFailure(row.line(), e.column(), e.getMessage(), row.raw(e.column())));
            return Optional.empty();
        }
    }
}
