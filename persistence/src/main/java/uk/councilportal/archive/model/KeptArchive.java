package uk.councilportal.archive.model;

import java.time.LocalDateTime;

/**
 * An archive that a council has taken out of the portal or loaded into it.
 *
 * @param kind which of both
 * @param marks by what it is known again
 * @param bytes how long the file is
 * @param revision the last change of the council's data that is in it
 * @param by who did it
 * @param at when, UTC
 */
public record KeptArchive(Kind kind, Marks marks, long bytes, int revision, String by, LocalDateTime at) {
    /** Taken out or loaded. */
    public enum Kind {
        TAKEN,
        LOADED
    }

    /**
     * By what an archive is known again; SHA-256, in hexadecimal digits.
     *
     * @param file of the file as a whole
     * @param content of the council's work in it: equal for as long as nobody has changed anything
     */
    public record Marks(String file, String content) {}
}
