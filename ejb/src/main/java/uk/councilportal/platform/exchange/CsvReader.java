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
import java.util.function.Consumer;
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
 * Rows that are well formed go to the consumer; everything else goes to the log. A fault that makes the rest of the file
 * unreadable (wrong encoding, an unclosed quotation mark) ends the reading.
 */
public final class CsvReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(false)
            .setTrailingData(false)
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvFormat format;
    private final FailureLog failures;

    public CsvReader(CsvFormat format, FailureLog failures) {
        this.format = format;
        this.failures = failures;
    }

    /** Reads the whole file. */
    public void read(FileSource file, Consumer<CsvRow> rows) throws IOException {
        try (InputStream bytes = file.content().open();
                Reader characters = decode(bytes);
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
        try {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                failures.add(ImportFailure.ofFile("The file is empty"));
                return;
            }
            List<String> headings = headings(records.next());
            List<ImportFailure> wrongHeadings = format.check(headings);
            wrongHeadings.forEach(failures::add);
            if (wrongHeadings.isEmpty()) {
                readRecords(parser, records, columns(headings), rows);
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw e.getCause();
            }
            failures.add(
                    parser.getCurrentLineNumber() + 1, "", "Not a well-formed CSV row: quotation marks do not match");
        }
    }

    private void readRecords(
            CSVParser parser, Iterator<CSVRecord> records, Map<String, Integer> columns, Consumer<CsvRow> rows) {
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            if (cells.size() == columns.size()) {
                rows.accept(new CsvRow(line, cells, columns));
            } else {
                failures.add(
                        line, "", "The row has %d cells, the heading line %d".formatted(cells.size(), columns.size()));
            }
            line = parser.getCurrentLineNumber() + 1;
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

    private static List<String> headings(CSVRecord first) {
        return first.stream().map(String::strip).toList();
    }

    private static Map<String, Integer> columns(List<String> headings) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.put(headings.get(i), i);
        }
        return columns;
    }
}
