package uk.councilportal.comparison.model;

/** Where a council's point lies in a funnel plot. */
public enum FunnelPosition {
    /** Above the 99.8 % limit. */
    FAR_ABOVE,
    /** Above the 95 % limit. */
    ABOVE,
    /** Inside the funnel, limits included. */
    INSIDE,
    /** Below the 95 % limit. */
    BELOW,
    /** Below the 99.8 % limit. */
    FAR_BELOW
}
