package uk.councilportal.council.service;

import java.util.List;

/**
 * What came of moving the people of a former council.
 *
 * @param moved how many were moved
 * @param refused the names of those whom the rules do not let move as they stand
 * @param stopped whether the sign-in service stopped doing it before all were moved; nobody is left in between
 */
public record MovedPeople(int moved, List<String> refused, boolean stopped) {
    /** Takes a copy. */
    public MovedPeople {
        refused = List.copyOf(refused);
    }
}
