package uk.councilportal.entry.service;

import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, month, area or cell. */
public class EntryNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    EntryNotFoundException(Object asked) {
        super("entry.notFound", asked.toString());
    }
}
