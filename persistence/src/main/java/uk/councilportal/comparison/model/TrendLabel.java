package uk.councilportal.comparison.model;

/** What the recent-trend test says about the latest five periods. */
public enum TrendLabel {
    /** Rising, which is good. */
    INCREASING_GETTING_BETTER,
    /** Rising, which is bad. */
    INCREASING_GETTING_WORSE,
    /** Rising, neither good nor bad. */
    INCREASING,
    /** Falling, which is good. */
    DECREASING_GETTING_BETTER,
    /** Falling, which is bad. */
    DECREASING_GETTING_WORSE,
    /** Falling, neither good nor bad. */
    DECREASING,
    /** No more than chance. */
    NO_SIGNIFICANT_CHANGE,
    /** Fewer than five periods in a row, or everything that could be counted was. */
    CANNOT_BE_CALCULATED
}
