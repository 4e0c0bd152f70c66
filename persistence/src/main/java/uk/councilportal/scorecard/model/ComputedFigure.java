package uk.councilportal.scorecard.model;

import uk.councilportal.observation.model.MeasureValue;

/**
 * A derived figure of a report.
 *
 * @param key which figure it is
 * @param value its unrounded value; missing with a reason when it cannot be computed. Figures that are words or arrows
 *     have no number and are missing as not applicable
 * @param displayed the text as printed: "86.8%", "↑ 1,090", "Green", "-"
 * @param reason how the figure came about where that is not plain, or why it is missing
 */
public record ComputedFigure(FigureKey key, MeasureValue value, String displayed, String reason) {}
