package uk.councilportal.commentary.service;

import uk.councilportal.platform.error.BusinessException;

/** Somebody else has kept this text since it was opened. Nothing was overwritten, and the own draft is still there. */
public class CommentaryChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    CommentaryChangedException(CommentaryAddress address) {
        super("commentary.changed", address);
    }
}
