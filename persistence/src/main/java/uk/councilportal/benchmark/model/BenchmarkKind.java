package uk.councilportal.benchmark.model;

/** Whose figure stands beside a council's own. */
public enum BenchmarkKind {
    /** The mean of the council's statistical neighbours. */
    STATISTICAL_NEIGHBOURS,
    /** The best of the statistical neighbours. */
    BEST_STATISTICAL_NEIGHBOUR,
    /** The council's region. */
    REGION,
    /** England. */
    ENGLAND,
    /** The figure from which a council belongs to the best quarter of England. */
    ENGLAND_TOP_QUARTILE
}
