package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * The benchmarks printed beside a row, with the period they are of, empty where the council does not say. Benchmarks that were not published say so.
 */
public record Comparators(
        DisclosedValue neighbourAverage,
        DisclosedValue bestNeighbour,
        DisclosedValue nationalAverage,
        DisclosedValue topQuartile,
        String period) {}
