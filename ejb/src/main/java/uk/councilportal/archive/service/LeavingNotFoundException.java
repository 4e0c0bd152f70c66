package uk.councilportal.archive.service;

import uk.councilportal.platform.error.NotFoundException;

/** The council is not on the portal, or nobody has ordered that it leaves. */
public class LeavingNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    LeavingNotFoundException(String council) {
        super("leaving.notFound", council);
    }
}
