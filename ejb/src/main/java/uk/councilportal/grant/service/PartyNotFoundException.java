package uk.councilportal.grant.service;

import uk.councilportal.platform.error.NotFoundException;

/** There is no such board, or no such council. */
public class PartyNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    PartyNotFoundException(String name) {
        super("grant.party.notFound", name);
    }
}
