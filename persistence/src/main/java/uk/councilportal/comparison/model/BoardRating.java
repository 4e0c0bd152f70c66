package uk.councilportal.comparison.model;

import java.util.List;

/**
 * A council on the board's overview.
 *
 * @param status the overall rating
 * @param rated how many of its indicators are rated
 * @param red how many of them are off target
 * @param exceptions how many are off target and getting worse and worse than the neighbours
 * @param mainConcerns the indicators to speak of first
 */
public record BoardRating(BoardStatus status, int rated, int red, int exceptions, List<Standing> mainConcerns) {

    /** Takes a copy. */
    public BoardRating {
        mainConcerns = List.copyOf(mainConcerns);
    }
}
