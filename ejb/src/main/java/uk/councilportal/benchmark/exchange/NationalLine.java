package uk.councilportal.benchmark.exchange;

import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.SeriesKey;

/**
 * One figure of a file of national data.
 *
 * @param line the line of the file
 * @param series the series it belongs to
 * @param period the label of its year
 * @param area the key of its area
 * @param figure the figure
 */
public record NationalLine(long line, SeriesKey series, String period, String area, PublishedFigure figure) {}
