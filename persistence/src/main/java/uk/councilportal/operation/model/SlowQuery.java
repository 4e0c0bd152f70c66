package uk.councilportal.operation.model;

import java.time.Duration;

/**
 * A question to the database that took long.
 *
 * @param text the question without what was asked for: names of columns and conditions, never a value
 * @param took how long it took
 * @param ago how long ago its answer was there
 */
public record SlowQuery(String text, Duration took, Duration ago) {}
