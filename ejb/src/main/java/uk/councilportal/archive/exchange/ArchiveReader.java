package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import uk.councilportal.archive.exchange.ArchiveRows.UnreadableException;
import uk.councilportal.archive.model.CouncilTable;

/** Gives the rows of an archive that has been checked. */
public final class ArchiveReader {
    private final Path path;

    public ArchiveReader(Path path) {
        this.path = path;
    }

    /** Takes the headings of a table, then its rows, each with the line on which it begins. */
    public interface Rows {
        void headings(List<String> columns);

        void row(long line, List<String> cells);
    }

    /** Reads the file of a table. */
    public void read(CouncilTable table, Rows rows) {
        try (ArchiveFile archive = new ArchiveFile(path)) {
            ArchiveRows.read(archive.open(table.file()), (line, cells) -> {
                if (line == 1) {
                    rows.headings(cells);
                } else {
                    rows.row(line, cells);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (UnreadableException changed) {
            throw new IllegalStateException("The archive has changed since it was checked", changed);
        }
    }
}
