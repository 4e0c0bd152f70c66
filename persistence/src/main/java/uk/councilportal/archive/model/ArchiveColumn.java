package uk.councilportal.archive.model;

/**
 * A column of a council's table, as the database keeps it.
 *
 * @param name its name
 * @param kind what its cells hold
 * @param size for whole numbers the bits, for decimal numbers the digits, for texts the characters; otherwise 0
 * @param scale for decimal numbers the digits after the point; otherwise 0
 * @param mayBeMissing whether a cell may hold nothing
 * @param optional whether the database knows what to put where a file does not have the column
 */
public record ArchiveColumn(String name, Kind kind, int size, int scale, boolean mayBeMissing, boolean optional) {

    /** What a cell can hold. */
    public enum Kind {
        /** 1 or 0. */
        FLAG,
        WHOLE,
        DECIMAL,
        /** 2017-03-31. */
        DATE,
        /** 2017-03-31 09:30:00.000000, UTC. */
        TIME,
        /** Plain letters, figures and signs. */
        CODE,
        /** Any text; its size is counted in characters. */
        TEXT,
        /** Long text; its size is counted in bytes. */
        LONG_TEXT
    }
}
