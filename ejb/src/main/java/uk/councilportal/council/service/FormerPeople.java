package uk.councilportal.council.service;

import java.util.Optional;
import uk.councilportal.council.rules.SuccessionRule.Predecessor;
import uk.councilportal.user.service.UserPage;

/**
 * The people who still belong to a code that leads to a council.
 *
 * @param predecessor the code
 * @param people the first of them and how many there are; empty where the sign-in service does not answer
 * @param halfMoved whether the move of somebody was cut off, which is undone before others are moved
 */
public record FormerPeople(Predecessor predecessor, Optional<UserPage> people, boolean halfMoved) {
    /** Whether there is anybody to be moved, as far as that is known. */
    public boolean isAnybody() {
        return halfMoved || people.map(page -> page.matching() > 0).orElse(true);
    }
}
