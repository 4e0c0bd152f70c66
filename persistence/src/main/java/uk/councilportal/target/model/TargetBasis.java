package uk.councilportal.target.model;

/** Which figure is held against the target. */
public enum TargetBasis {
    /** The figure of the month, quarter or term. */
    IN_PERIOD,
    /** The figure of the year so far, as for an annual number to reach. */
    YEAR_TO_DATE
}
