package uk.councilportal.commentary.model;

/**
 * A text as it was typed, in the few marks {@link FormattedText} knows.
 *
 * @param body the text; empty where an earlier one was taken back
 * @param audience who reads it
 * @param ownerRole the role that answers for it, in words; never a person's name
 */
public record CommentaryText(String body, CommentaryAudience audience, String ownerRole) {
    /** Whether there is anything to read. */
    public boolean isWritten() {
        return !body.isBlank();
    }

    /** Whether an issue shows it. */
    public boolean goesOut() {
        return isWritten() && audience == CommentaryAudience.PUBLISHED;
    }
}
