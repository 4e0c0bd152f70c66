package uk.councilportal.review.service;

import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.submission.service.RecordedChange;

/**
 * One change as an approver reads it.
 *
 * @param change what was changed, and what it was and is
 * @param made each time it was written, oldest first; never empty
 */
public record ChangeLine(RecordedChange change, List<Made> made) {
    /** Takes a copy. */
    public ChangeLine {
        made = List.copyOf(made);
    }

    /** The last time it was written. */
    public Made last() {
        return made.get(made.size() - 1);
    }

    /**
     * Who wrote it when and why.
     *
     * @param revision the revision it was written with
     * @param by the sign-in name
     * @param at when, in UTC
     * @param reason the reason given; empty when none was given
     */
    public record Made(int revision, String by, LocalDateTime at, String reason) {}
}
