package uk.councilportal.comparison.model;

/** Whether something is so, or cannot be told. */
public enum Finding {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** A figure, target or benchmark is missing, or the measure has no good or bad. */
    UNKNOWN;

    /** The finding of a statement that can be told. */
    public static Finding of(boolean so) {
        return so ? YES : NO;
    }
}
