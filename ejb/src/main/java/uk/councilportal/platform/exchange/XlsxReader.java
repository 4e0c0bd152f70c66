package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads an Excel workbook row by row, with the headings of a CSV file of the same sort: "Period type" is
 * {@code period_type}. Blank rows are left out; rows that are shorter than the headings are filled up.
 *
 * <p>Line numbers are the numbers of the rows in the sheet.
 */
final class XlsxReader {
    private final CsvFormat format;
    private final FailureLog failures;
    private final ImportWatch watch;
    private final Map<String, Integer> columns = new HashMap<>();
    private boolean headed;
    private boolean wrong;

    XlsxReader(CsvFormat format, FailureLog failures, ImportWatch watch) {
        this.format = format;
        this.failures = failures;
        this.watch = watch;
    }

    /** Reads the whole sheet. */
    void read(FileSource file, Consumer<CsvRow> rows) throws IOException {
        try (Spreadsheet workbook = Spreadsheet.open(file)) {
            workbook.findComplaint().ifPresent(complaint -> {
                wrong = true;
                failures.add(ImportFailure.ofFile(complaint));
            });
            if (!wrong) {
                workbook.read(watch, row -> take(row, rows), this::refuseMerged);
            }
        } catch (IOException e) {
            wrong = true;
            failures.add(ImportFailure.ofFile("The file cannot be read: " + e.getMessage()));
        }
        if (!headed && !wrong) {
            failures.add(ImportFailure.ofFile("The file is empty"));
        }
    }

    private void take(SheetRow row, Consumer<CsvRow> rows) {
        if (wrong || row.isBlank()) {
            return;
        }
        if (headed) {
            rows.accept(new CsvRow(row.number(), filled(row), columns));
        } else {
            readHeadings(row);
        }
    }

    private void readHeadings(SheetRow row) {
        headed = true;
        List<String> headings = row.cells().stream().map(XlsxReader::heading).toList();
        List<ImportFailure> complaints = format.check(
                headings.stream().filter(heading -> !heading.isEmpty()).toList());
        complaints.forEach(complaint -> failures.add(row.number(), complaint.column(), complaint.message()));
        wrong = !complaints.isEmpty();
        for (int i = 0; i < headings.size(); i++) {
            columns.put(headings.get(i), i);
        }
    }

    private List<String> filled(SheetRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        int width = columns.values().stream().mapToInt(i -> i + 1).max().orElse(0);
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private void refuseMerged(CellRangeAddress range) {
        failures.add(
                range.getFirstRow() + 1L,
                "",
                "The cells %s are merged. Take them apart, so that each row has cells of its own"
                        .formatted(range.formatAsString()));
    }

    private static String heading(String text) {
        return text.strip().toLowerCase(Locale.UK).replace(' ', '_');
    }
}
