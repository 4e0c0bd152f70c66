package uk.councilportal.comparison.model;

import uk.councilportal.indicator.model.Measure;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.target.model.RagStatus;

/**
 * What is known of one indicator of one council in one month.
 *
 * @param standardCode the standard indicator
 * @param measure its decimals and which way is better
 * @param rating how the council rates itself against its target
 * @param figures its figure and those it is held against
 */
public record StandingRow(String standardCode, Measure measure, RagStatus rating, Figures figures) {

    /**
     * A figure and those it is held against, unrounded; any may be missing.
     *
     * @param current the month's
     * @param previous that of the period before
     * @param neighbours the mean of the statistical neighbours, or what stands in for it
     */
    public record Figures(MeasureValue current, MeasureValue previous, MeasureValue neighbours) {}
}
