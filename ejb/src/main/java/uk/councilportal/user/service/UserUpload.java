package uk.councilportal.user.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.user.service.UserDesk.Invited;

/**
 * A file of users that has been checked and whose people may have been invited.
 *
 * @param fileName its name
 * @param preview whom it would invite
 * @param invited who was invited; empty before that
 */
public record UserUpload(String fileName, UserFilePreview preview, Optional<List<Invited>> invited) {
    /** Whether its people can be invited: all rows are right, and there is one at least. */
    public boolean isStorable() {
        return invited.isEmpty()
                && preview.outcome().isAcceptable()
                && !preview.people().isEmpty();
    }
}
