package uk.councilportal.benchmark.repository;

import uk.councilportal.benchmark.model.PublishedFigure;

/**
 * One figure of a file of national data on its way in.
 *
 * @param line the line of the file
 * @param seriesId the series; a negative number stands for one that is not kept yet
 * @param period the label of the year
 * @param area the key of the area
 * @param figure the figure
 */
public record StagedNational(long line, int seriesId, String period, String area, PublishedFigure figure) {}
