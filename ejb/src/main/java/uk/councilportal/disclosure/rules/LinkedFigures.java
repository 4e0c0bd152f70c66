package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures of which each can tell something about each other, and about no figure outside.
 *
 * @param figures the figures by number, in the order of the table
 * @param equations how they add up
 * @param reissued pairs of figures of two issues that are not the same
 */
record LinkedFigures(List<Integer> figures, List<Equation> equations, List<int[]> reissued) {

    LinkedFigures() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
