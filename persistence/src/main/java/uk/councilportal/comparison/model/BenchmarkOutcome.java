package uk.councilportal.comparison.model;

/** How a council's figure stands to a benchmark once chance is allowed for. */
public enum BenchmarkOutcome {
    /** Better beyond the 99.8 % limit. */
    MUCH_BETTER,
    /** Better beyond the 95 % limit. */
    BETTER,
    /** Within what chance alone would give. */
    SIMILAR,
    /** Worse beyond the 95 % limit. */
    WORSE,
    /** Worse beyond the 99.8 % limit. */
    MUCH_WORSE,
    /** A figure or the benchmark is missing, the measure has no good or bad, or the council is its own benchmark. */
    NOT_COMPARED
}
