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

/** The folder of shared figures beside the project, or beside the folder the project is checked out in. */
final class SharedFolder {

    private SharedFolder() {}

    /** A folder of it; one that does not exist where there is none. */
    static Path find(String folder) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path found = place.resolveSibling("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return Path.of("../../shared").resolve(folder);
    }

    /** The rows of a file with a header line. */
    static List<CSVRecord> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return parse(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of an answer with a header line. */
    static List<CSVRecord> parse(String text) {
        try {
            return parse(new StringReader(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<CSVRecord> parse(Reader reader) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader)) {
            return parser.getRecords();
        }
    }
}
