package uk.councilportal.authority.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Why data are changed: kept with the revision the change makes.
 *
 * @param kind the sort of work, "IMPORT", "ENTRY", "SIGN_OFF"
 * @param madeBy the sign-in name of who did it
 * @param madeAt when, in UTC
 * @param description what was changed, in a few words and without figures
 * @param reason why, where a reason has to be given
 */
public record Change(String kind, String madeBy, LocalDateTime madeAt, String description, Optional<String> reason) {}
