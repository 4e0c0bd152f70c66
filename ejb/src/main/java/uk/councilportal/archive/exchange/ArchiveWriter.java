package uk.councilportal.archive.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVPrinter;
import uk.councilportal.archive.model.KeptArchive;

/** Writes an archive, one file after the other, each row as it comes. */
public final class ArchiveWriter {
    private final MarkedStream whole;
    private final ZipOutputStream zip;
    private final List<ArchivedFile> files = new ArrayList<>();

    /** An archive that goes to a stream; whoever opened the stream closes it. */
    public ArchiveWriter(OutputStream out) {
        this.whole = new MarkedStream(out);
        this.zip = new ZipOutputStream(whole, StandardCharsets.UTF_8);
    }

    /** Takes rows as long as there are some. */
    @FunctionalInterface
    public interface Rows {
        void giveTo(Consumer<List<String>> row);
    }

    /** Adds a table. A cell that holds nothing is null, and can be told from an empty text afterwards. */
    public void table(String name, List<String> columns, Rows rows) {
        entry(name, out -> {
            MarkedStream file = new MarkedStream(out);
            Writer writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            CSVPrinter printer = new CSVPrinter(writer, ArchiveRows.FORMAT);
            print(printer, columns);
            rows.giveTo(row -> print(printer, row));
            printer.flush();
            files.add(new ArchivedFile(name, printer.getRecordCount() - 1, file.bytes(), file.digest(), columns));
        });
    }

    /** Adds a file for people to read. */
    public void words(String name, byte[] content) {
        entry(name, out -> out.write(content));
    }

    /** Adds the manifest and ends the archive; says by what it is known again. */
    public KeptArchive.Marks end(Manifest.Head head) {
        String content = ContentMark.of(files);
        entry(ArchiveCheck.MANIFEST, out -> out.write(ManifestJson.write(new Manifest(head, content, files))));
        try {
            zip.finish();
            zip.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new KeptArchive.Marks(whole.digest(), content);
    }

    /** The files written so far. */
    public List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    /** How long the archive has become. */
    public long bytes() {
        return whole.bytes();
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void entry(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.writeTo(zip);
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes what is in a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
