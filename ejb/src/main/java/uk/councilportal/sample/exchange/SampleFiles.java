package uk.councilportal.sample.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.FileSource;

/**
 * A folder of import files in which all sample councils stand together. The import takes one council at a time, so each
 * council's rows are handed out as a file of their own.
 */
public final class SampleFiles {
    private static final String COUNCIL = "council";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    private final Path folder;

    public SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** A file as it is; for data that belong to no council. */
    public FileSource national(String name) {
        return FileSource.of(folder.resolve(name));
    }

    /** The rows of a file about one council; empty when there is no such file or nothing in it about the council. */
    public Optional<FileSource> of(AuthorityCode council, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            List<String> headings = parser.getHeaderNames();
            List<CSVRecord> rows = parser.stream()
                    .filter(row -> row.get(COUNCIL).equals(council.value()))
                    .toList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(FileSource.of(name, print(headings, rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(List<String> headings, List<CSVRecord> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(headings);
            for (CSVRecord row : rows) {
                printer.printRecord(row.stream());
            }
        }
        return bytes.toByteArray();
    }
}
