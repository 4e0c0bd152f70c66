package uk.councilportal.system;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of CSV files and answers, by the names of their columns. */
final class CsvRows {

    private CsvRows() {}

    /** The rows of a file with a header. */
    static List<CSVRecord> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return parse(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of an answer with a header. */
    static List<CSVRecord> parse(String body) {
        return parse(new StringReader(body));
    }

    private static List<CSVRecord> parse(Reader reader) {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A folder of the shared data, whether or not it is there. */
    static Path shared(String folder) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path found = place.resolveSibling("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return Path.of("../../shared").resolve(folder);
    }
}
