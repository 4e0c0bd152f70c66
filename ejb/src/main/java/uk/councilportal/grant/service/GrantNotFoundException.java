package uk.councilportal.grant.service;

import uk.councilportal.platform.error.NotFoundException;

/** The council has given no such grant. */
public class GrantNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    GrantNotFoundException(int id) {
        super("grant.notFound", id);
    }
}
