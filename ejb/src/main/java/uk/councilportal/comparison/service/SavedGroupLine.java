package uk.councilportal.comparison.service;

import java.util.List;

/**
 * A saved group of councils, as its owner can compare it now.
 *
 * @param id its number
 * @param name its name
 * @param councils those the reader sees anything of, by name; none where all of them are left out
 * @param leftOut the names of those that show the reader nothing at present; they stay in the group
 */
public record SavedGroupLine(int id, String name, List<ComparedCouncil> councils, List<String> leftOut) {

    /** Takes copies. */
    public SavedGroupLine {
        councils = List.copyOf(councils);
        leftOut = List.copyOf(leftOut);
    }
}
