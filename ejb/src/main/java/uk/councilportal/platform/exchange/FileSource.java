package uk.councilportal.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was handed in: its name and its bytes, which may be read more than once.
 *
 * @param name the name shown to people and kept with the import
 * @param content opens the bytes from their beginning
 */
public record FileSource(String name, Content content) {

    /** Opens the bytes of a file from their beginning. */
    @FunctionalInterface
    public interface Content {
        /** A new stream; the caller closes it. */
        InputStream open() throws IOException;
    }

    /** The name, as the audit trail shows it. */
    @Override
    public String toString() {
        return name;
    }

    /** A file on disk. */
    public static FileSource of(Path path) {
        return new FileSource(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** A file held in memory, as small uploads are. */
    public static FileSource of(String name, byte[] bytes) {
        return new FileSource(name, () -> new ByteArrayInputStream(bytes));
    }
}
