package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * One computed figure: what it is of, its kind and period, and what the reader may see of it.
 * <p>Kinds are named as the councils' published figures are ("YEAR_END", "PERCENTAGE", "DOT_ARROW"); a figure that cannot be computed has its
 * reason in the value.
 */
public record FigureLine(
        String ref,
        String breakdownDimension,
        String breakdownValue,
        String kind,
        String period,
        DisclosedValue value) {}
