package uk.councilportal.comparison.model;

/** The quarter of all councils a figure lies in; A is the best. On screen only A and D are coloured. */
public enum QuartileBand {
    /** The best quarter. */
    A,
    /** Better than the median. */
    B,
    /** Worse than the median. */
    C,
    /** The worst quarter. */
    D
}
