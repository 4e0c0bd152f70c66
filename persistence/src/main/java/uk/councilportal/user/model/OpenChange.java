package uk.councilportal.user.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A change of somebody's account that has been begun and of which it is not known that it was finished.
 *
 * @param id its number
 * @param name the name the person signs in with
 * @param before how they stood before; empty for somebody who was not there
 * @param begunAt when it was begun, in UTC
 */
public record OpenChange(long id, String name, Optional<UserStanding> before, LocalDateTime begunAt) {}
