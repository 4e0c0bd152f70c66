package uk.councilportal.entry.service;

import java.util.Arrays;

/**
 * A template as a file.
 *
 * @param name the name of the file
 * @param content the workbook
 */
public record Template(String name, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Template that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
