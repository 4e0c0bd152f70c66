package uk.councilportal.indicator.model;

/** What the arrow beside an indicator says. */
public enum DirectionBasis {
    /** Up is an improvement where the polarity judges, else a rise. */
    IMPROVEMENT,
    /** Up is a rise whatever the polarity, as on quarterly partnership pages. */
    NUMERIC,
    /** No arrow is shown. */
    NONE
}
