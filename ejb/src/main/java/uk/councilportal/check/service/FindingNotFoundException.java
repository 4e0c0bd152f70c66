package uk.councilportal.check.service;

import uk.councilportal.platform.error.NotFoundException;

/** The check finds nothing there, or no longer does. */
public class FindingNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    public FindingNotFoundException(String ref) {
        super("check.notFound", ref);
    }
}
