package uk.councilportal.comparison.model;

/** Whether a process as it runs now will meet its target; the assurance icon of Making Data Count. */
public enum Assurance {
    /** The target lies outside the limits, on the bad side: it will be met. */
    CONSISTENTLY_PASSES,
    /** The target lies outside the limits, on the good side: it will not be met. */
    CONSISTENTLY_FAILS,
    /** The target lies within the limits: it will be met now and then. */
    HIT_AND_MISS,
    /** No target, no good or bad, or too few points. */
    NOT_AVAILABLE
}
