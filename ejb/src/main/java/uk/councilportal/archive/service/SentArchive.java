package uk.councilportal.archive.service;

import java.nio.file.Path;

/**
 * A file that was sent to be loaded.
 *
 * @param path where it lies until then
 * @param name what it is called
 */
public record SentArchive(Path path, String name) {
    /** The name, as the audit trail shows it. */
    @Override
    public String toString() {
        return name;
    }
}
