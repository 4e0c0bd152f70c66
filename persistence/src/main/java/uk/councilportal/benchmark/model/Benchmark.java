package uk.councilportal.benchmark.model;

import java.math.BigDecimal;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;

/**
 * A benchmark beside an indicator.
 *
 * @param code the indicator
 * @param breakdown the members it is for
 * @param kind whose figure it is
 * @param period the period as the council prints it, often a year or two terms
 * @param value the figure
 */
public record Benchmark(IndicatorCode code, Breakdown breakdown, BenchmarkKind kind, String period, BigDecimal value) {}
