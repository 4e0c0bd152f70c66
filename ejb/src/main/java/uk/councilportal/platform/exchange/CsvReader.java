package uk.councilportal.platform.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file row by row: comma separated, UTF-8 with or without byte order mark, headings in the first line.
 *
 * <p>Sample:
 *
 * <pre>
 * report,ref,period_type,period,value
 * SG,1.1,MONTH,2017-03,983
 * </pre>
 *
 * Rows that are well formed go to the consumer, those without anything in their cells are passed over; everything else goes
 * to the log. A fault that makes the rest of the file unreadable (wrong encoding, an unclosed quotation mark, a cell without
 * end) ends the reading.
 */
public final class CsvReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setLenientEof(false)
            .setTrailingData(false)
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvFormat format;
    private final FailureLog failures;
    private final ImportWatch watch;
    private List<String> headings = List.of();

    public CsvReader(CsvFormat format, FailureLog failures) {
        this(format, failures, ImportWatch.none());
    }

    CsvReader(CsvFormat format, FailureLog failures, ImportWatch watch) {
        this.format = format;
        this.failures = failures;
        this.watch = watch;
    }

    /** Reads the whole file. */
    public void read(FileSource file, Consumer<CsvRow> rows) throws IOException {
        try (InputStream bytes = watch.over(file.content().open());
                Reader characters = new CsvBounds(decode(bytes));
                CSVParser parser = CSVParser.builder()
                        .setReader(characters)
                        .setFormat(FORMAT)
                        .get()) {
            readRows(parser, rows);
        } catch (CharacterCodingException e) {
            failures.add(Encoding.failureOf(file));
        } catch (IOException e) {
            failures.add(ImportFailure.ofFile("The file cannot be read: " + e.getMessage()));
        }
    }

    private void readRows(CSVParser parser, Consumer<CsvRow> rows) throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        Optional<CSVRecord> first = next(records, 1);
        if (first.isEmpty()) {
            if (failures.isEmpty()) {
                failures.add(ImportFailure.ofFile("The file is empty"));
            }
            return;
        }
        headings = first.get().stream().map(String::strip).toList();
        List<ImportFailure> wrongHeadings = format.check(headings);
        wrongHeadings.forEach(failures::add);
        if (wrongHeadings.isEmpty()) {
            readRecords(parser, records, columns(), rows);
        }
    }

    private void readRecords(
            CSVParser parser, Iterator<CSVRecord> records, Map<String, Integer> columns, Consumer<CsvRow> rows)
            throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        for (Optional<CSVRecord> cells = next(records, line); cells.isPresent(); cells = next(records, line)) {
            readRecord(line, cells.get(), columns, rows);
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private void readRecord(long line, CSVRecord cells, Map<String, Integer> columns, Consumer<CsvRow> rows) {
        if (isEmpty(cells) && columns.size() > 1) {
            return;
        }
        if (cells.size() == columns.size()) {
            rows.accept(new CsvRow(line, cells.toList(), columns));
        } else {
            failures.add(line, "", "The row has %d cells, the heading line %d".formatted(cells.size(), columns.size()));
        }
    }

    /** An empty line, or one of nothing but commas, as a spreadsheet writes for rows that were emptied. */
    private static boolean isEmpty(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The next record; empty at the end of the file and where the rest of it cannot be read. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> records, long line) throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                failures.add(line, "", "Not a well-formed CSV row: quotation marks do not match");
                return Optional.empty();
            }
            if (e.getCause() instanceof CsvBounds.ExceededException excess) {
                failures.add(line, column(excess.cell()), excess.getMessage());
                return Optional.empty();
            }
            throw e.getCause();
        }
    }

    private static Reader decode(InputStream bytes) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** What a column is called: by its heading, or by its number where it has none. */
    private String column(int index) {
        return index < headings.size() ? headings.get(index) : String.valueOf(index + 1);
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.put(headings.get(i), i);
        }
        return columns;
    }
}
