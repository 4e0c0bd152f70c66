package uk.councilportal.commentary.service;

import uk.councilportal.platform.error.BusinessException;

/** The text has more characters than a text may have. */
public class CommentaryTooLongException extends BusinessException {
    private static final long serialVersionUID = 1L;

    CommentaryTooLongException(int length) {
        super("commentary.tooLong", length, WrittenText.LONGEST);
    }
}
