package uk.councilportal.notice.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.notice.model.NoticeKind;

/**
 * What a person can be told, and wants to be told.
 *
 * @param mailOn whether the portal sends e-mail at all
 * @param email the address notices go to, as the sign-in service has verified it
 * @param offered what the person's roles are told
 * @param wanted what the person has not refused
 */
public record Preferences(boolean mailOn, Optional<String> email, List<NoticeKind> offered, List<NoticeKind> wanted) {
    /** Takes copies of the lists. */
    public Preferences {
        offered = List.copyOf(offered);
        wanted = List.copyOf(wanted);
    }
}
