package uk.councilportal.comparison.model;

import java.util.Optional;

/**
 * One point of a series for the recent-trend test.
 *
 * @param period the number of its period; consecutive periods have consecutive numbers, such as years
 * @param counts the counts of the period; empty when missing or suppressed
 */
public record TrendPoint(int period, Optional<CountPair> counts) {}
