package uk.councilportal.archive.exchange;

/**
 * Why an archive cannot be loaded.
 *
 * @param file the file it is about; empty for the archive as a whole
 * @param line the line on which the row begins, the headings being line 1; 0 for the file as a whole
 * @param column the heading; empty where no cell is meant
 * @param message what is wrong
 */
public record ArchiveFailure(String file, long line, String column, String message) {
    /** About a whole file, or about the archive where no file is named. */
    static ArchiveFailure of(String file, String message) {
        return new ArchiveFailure(file, 0, "", message);
    }
}
