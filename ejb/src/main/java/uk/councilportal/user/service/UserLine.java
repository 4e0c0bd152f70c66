package uk.councilportal.user.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.user.model.UserAccount;

/**
 * Somebody as an administrator sees them.
 *
 * @param account the account
 * @param places the names of the councils and boards, in alphabetical order
 * @param lastSignIn when they last came in, in UTC; empty for never
 * @param own whether it is the administrator's own account
 * @param mark how they stand, as far as it is the administrator's to know; to be sent with a change
 */
public record UserLine(
        UserAccount account, List<String> places, Optional<LocalDateTime> lastSignIn, boolean own, String mark) {}
