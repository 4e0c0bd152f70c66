package uk.councilportal.benchmark.model;

/** What sort of area a national statistic is about. */
public enum AreaKind {
    /** The whole of England. */
    ENGLAND,
    /** A region of England; inner and outer London are parts of one. */
    REGION,
    /** A council that is or has been. */
    COUNCIL,
    /** Anything else, such as two councils with one figure. */
    OTHER
}
