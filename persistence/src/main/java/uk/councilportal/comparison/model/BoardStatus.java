package uk.councilportal.comparison.model;

/** The overall rating of a council on the board's overview. */
public enum BoardStatus {
    /** Neither of the others. */
    ON_COURSE,
    /** To be watched. */
    WATCH,
    /** A concern. */
    CONCERN,
    /** Too few of its indicators are rated. */
    NOT_RATED
}
