package uk.councilportal.action.service;

import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, indicator or action. */
public class ActionNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    ActionNotFoundException(Object asked) {
        super("action.notFound", asked);
    }
}
