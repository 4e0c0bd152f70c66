package uk.councilportal.benchmark.exchange;

import uk.councilportal.benchmark.model.NationalArea;

/**
 * One row of a file of areas.
 *
 * @param line the line of the file
 * @param area the area
 */
public record AreaLine(long line, NationalArea area) {}
