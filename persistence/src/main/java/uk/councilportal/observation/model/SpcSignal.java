package uk.councilportal.observation.model;

/** What a control chart says about a point. */
public enum SpcSignal {
    /** Ordinary variation. */
    NONE,
    /** Unusual, for the better. */
    IMPROVEMENT,
    /** Unusual, for the worse. */
    CONCERN,
    /** Unusual, and neither way is better. */
    UNUSUAL,
    /** Too few points. */
    NOT_AVAILABLE
}
