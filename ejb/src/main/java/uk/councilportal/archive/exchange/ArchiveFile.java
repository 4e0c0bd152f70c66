package uk.councilportal.archive.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive on disk. Nothing is read beyond the length that the manifest gives for a file, so that a small file that unpacks to an
 * enormous one does no harm.
 */
final class ArchiveFile implements Closeable {
    private final ZipFile zip;

    ArchiveFile(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    }

    /** The names of everything in it; one that is there twice is named twice. */
    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** The bytes of a file, at most so many and one more. */
    byte[] head(String name, int most) throws IOException {
        try (InputStream bytes = open(name)) {
            return bytes.readNBytes(most + 1);
        }
    }

    /** The digest of a file; empty where it is longer than it should be. */
    String digest(ArchivedFile file) throws IOException {
        MarkedStream marked = MarkedStream.nowhere();
        byte[] some = new byte[8192];
        try (InputStream bytes = open(file.name())) {
            for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                marked.write(some, 0, count);
                if (marked.bytes() > file.bytes()) {
                    return "";
                }
            }
        }
        return marked.digest();
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
