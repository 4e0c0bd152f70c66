package uk.councilportal.comparison.model;

import uk.councilportal.observation.model.MeasureValue;

/**
 * What a council's statistical neighbours have on average.
 *
 * @param mean the simple mean of their figures, unrounded; missing when none has one
 * @param used how many figures went into it; always shown beside it
 * @param neighbours how many neighbours the model names
 */
public record NeighbourMean(MeasureValue mean, int used, int neighbours) {}
