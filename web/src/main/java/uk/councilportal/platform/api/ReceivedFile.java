package uk.councilportal.platform.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.councilportal.platform.exchange.FileName;
import uk.councilportal.platform.exchange.FileSource;

/** A file as it came over the wire, kept on disk while it is read, because it may be read twice and be large. */
public final class ReceivedFile implements AutoCloseable {

    /** Enough for some millions of figures. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final String UNNAMED = "figures.csv";

    private final Path file;
    private final String name;

    private ReceivedFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    public static ReceivedFile of(InputStream content, String name) {
        try {
            ReceivedFile received =
                    new ReceivedFile(Files.createTempFile("import", ".csv"), FileName.of(name, UNNAMED));
            received.write(content);
            return received;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public FileSource source() {
        return new FileSource(name, () -> Files.newInputStream(file));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    close();
                    throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
