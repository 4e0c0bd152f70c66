package uk.councilportal.commentary.service;

import uk.councilportal.commentary.model.CommentaryAudience;

/**
 * What somebody has typed.
 *
 * @param body the text; empty takes an earlier one back
 * @param audience who is to read it
 * @param seenRevision the revision of the text the person started from; 0 where there was none
 */
public record WrittenText(String body, CommentaryAudience audience, int seenRevision) {
    /** The most characters a text may have: some four pages. */
    public static final int LONGEST = 10_000;
}
