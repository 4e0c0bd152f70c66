package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** By what a file on disk is known again. */
public final class FileMark {
    private FileMark() {}

    /** Its SHA-256 in hexadecimal digits, as every system can work it out. */
    public static String of(Path path) {
        MarkedStream marked = MarkedStream.nowhere();
        try {
            Files.copy(path, marked);
            return marked.digest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many bytes it has. */
    public static long length(Path path) {
        try {
            return Files.size(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
