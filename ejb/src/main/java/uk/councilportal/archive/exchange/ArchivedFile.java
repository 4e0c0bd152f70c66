package uk.councilportal.archive.exchange;

import java.util.List;

/**
 * A file of an archive, as the manifest has it.
 *
 * @param name its name
 * @param rows how many rows it has, the headings not counted
 * @param bytes how long it is
 * @param digest its SHA-256 in hexadecimal digits
 * @param columns its headings
 */
public record ArchivedFile(String name, long rows, long bytes, String digest, List<String> columns) {
    public ArchivedFile {
        columns = List.copyOf(columns);
    }
}
