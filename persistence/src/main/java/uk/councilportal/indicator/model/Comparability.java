package uk.councilportal.indicator.model;

/** How far a council's indicator measures what the national catalogue's indicator means. */
public enum Comparability {
    /** The same definition. */
    SAME,
    /** Small differences that do not hinder comparison. */
    CLOSE,
    /** Another definition; shown side by side only with the note. */
    DIFFERENT_DEFINITION,
    /** Not to be compared. */
    NOT_COMPARABLE
}
