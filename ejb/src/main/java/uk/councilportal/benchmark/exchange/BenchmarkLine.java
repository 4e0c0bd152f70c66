package uk.councilportal.benchmark.exchange;

import uk.councilportal.benchmark.model.KeptBenchmark;

/**
 * One row of a file of benchmarks.
 *
 * @param line the line of the file
 * @param ref the reference of the indicator, for messages
 * @param benchmark the benchmark
 */
public record BenchmarkLine(long line, String ref, KeptBenchmark benchmark) {}
