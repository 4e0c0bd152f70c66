package uk.councilportal.commentary.model;

import java.time.LocalDateTime;

/**
 * What one person has typed and not kept yet; nobody else sees it.
 *
 * @param body the text
 * @param audience who is to read it
 * @param seenRevision the revision of the text the person started from; 0 where there was none
 * @param savedAt when it was last saved, in UTC
 */
public record CommentaryDraft(String body, CommentaryAudience audience, int seenRevision, LocalDateTime savedAt) {}
