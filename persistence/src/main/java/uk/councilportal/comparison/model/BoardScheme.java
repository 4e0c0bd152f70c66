package uk.councilportal.comparison.model;

import java.math.BigDecimal;

/**
 * When a board is told to be concerned about a council, or to watch it: settings of the board, not of the code.
 *
 * @param fewestRated fewer rated indicators give no overall rating
 * @param concern from when on it is a concern
 * @param watch from when on it is to be watched
 * @param concernsShown how many main concerns are named at most
 */
public record BoardScheme(int fewestRated, Bound concern, Bound watch, int concernsShown) {

    /**
     * From when on something holds: either is enough.
     *
     * @param exceptions so many exceptions or more
     * @param redPercent so many of a hundred rated indicators red, or more
     */
    public record Bound(int exceptions, BigDecimal redPercent) {}

    /** Three exceptions or half of the indicators red are a concern, one exception or a quarter red are to be watched. */
    public static BoardScheme standard() {
        return new BoardScheme(5, new Bound(3, BigDecimal.valueOf(50)), new Bound(1, BigDecimal.valueOf(25)), 5);
    }
}
