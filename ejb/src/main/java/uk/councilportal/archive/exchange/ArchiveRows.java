package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import uk.councilportal.platform.exchange.CsvBounds;

/**
 * The rows of a file of an archive: UTF-8, commas, headings in the first line. Whatever a cell holds stands in quotation marks; a
 * cell that holds nothing has none, so that an empty text and nothing at all are two things.
 */
final class ArchiveRows {
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setLenientEof(false)
            .setTrailingData(false)
            .setIgnoreEmptyLines(false)
            .get();

    private ArchiveRows() {}

    /** Takes a row and the line of the file on which it begins. */
    @FunctionalInterface
    interface Row {
        void take(long line, List<String> cells);
    }

    /** The file is not one of rows. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;
        private final long line;

        private UnreadableException(long line, String words) {
            super(words);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    /** Reads every row, the headings first. */
    static void read(InputStream bytes, Row row) throws IOException, UnreadableException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new CsvBounds(new InputStreamReader(bytes, decoder)))
                .setFormat(FORMAT)
                .get()) {
            long line = 1;
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, line)) {
                row.take(line, records.next().toList());
                line = parser.getCurrentLineNumber() + 1;
            }
        }
    }

    private static boolean hasNext(Iterator<CSVRecord> records, long line) throws IOException, UnreadableException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException failure) {
            IOException cause = failure.getCause();
            if (cause instanceof CSVException) {
                throw new UnreadableException(line, "Not a well-formed CSV row: quotation marks do not match");
            }
            if (cause instanceof CharacterCodingException) {
                throw new UnreadableException(0, "Not text in UTF-8");
            }
            if (cause instanceof CsvBounds.ExceededException excess) {
                throw new UnreadableException(line, excess.getMessage());
            }
            throw cause;
        }
    }
}
