package uk.councilportal.comparison.service;

import java.util.Optional;
import java.util.OptionalInt;
import uk.councilportal.comparison.model.QuartileBand;

/**
 * The place of a figure among those shown.
 *
 * @param rank 1 for the best; equal figures as printed share the better place; empty without a figure and where no
 *     direction is better
 * @param band the quarter of the councils compared; empty as the rank, and where fewer than four have a figure
 */
public record Standing(OptionalInt rank, Optional<QuartileBand> band) {

    /** No place. */
    public static Standing none() {
        return new Standing(OptionalInt.empty(), Optional.empty());
    }
}
