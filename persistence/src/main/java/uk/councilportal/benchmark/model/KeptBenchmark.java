package uk.councilportal.benchmark.model;

import java.math.BigDecimal;

/**
 * A benchmark as of a revision, by the numbers of its indicator and breakdown.
 *
 * @param key what it stands beside
 * @param value the figure
 */
public record KeptBenchmark(Key key, BigDecimal value) {
    /**
     * What a benchmark stands beside.
     *
     * @param indicatorId the indicator
     * @param breakdownId the breakdown, 0 for the whole council
     * @param kind whose figure it is
     * @param period the period as the council prints it
     */
    public record Key(int indicatorId, int breakdownId, BenchmarkKind kind, String period) {}
}
