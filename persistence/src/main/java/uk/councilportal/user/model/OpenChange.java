package uk.councilportal.user.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A change of somebody's account that has been begun and of which it is not known that it was finished.
 *
 * @param id its number
 * @param name the name the person signs in with
 * @param before how they stood before; empty for somebody who was not there
 * @param begunAt when it was begun, in UTC, to the thousandth of a second
 */
public record OpenChange(long id, String name, Optional<UserStanding> before, LocalDateTime begunAt) {
    /**
     * The moment an account that this change makes is given as its beginning, and by which it is known again: no other
     * account of this name has it, whoever made it and whatever the clocks say.
     */
    public Instant mark() {
        return begunAt.truncatedTo(ChronoUnit.MILLIS).toInstant(ZoneOffset.UTC);
    }
}
