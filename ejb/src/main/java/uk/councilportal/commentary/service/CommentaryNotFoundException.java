package uk.councilportal.commentary.service;

import uk.councilportal.platform.error.NotFoundException;

/** The report of that month has no such indicator or area. */
public class CommentaryNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    CommentaryNotFoundException(Object about) {
        super("commentary.notFound", about);
    }
}
