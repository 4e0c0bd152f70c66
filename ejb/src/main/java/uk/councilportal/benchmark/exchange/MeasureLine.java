package uk.councilportal.benchmark.exchange;

import uk.councilportal.benchmark.model.NationalMeasure;

/**
 * One row of the catalogue of the official tool.
 *
 * @param line the line of the file
 * @param measure the measure
 */
public record MeasureLine(long line, NationalMeasure measure) {}
