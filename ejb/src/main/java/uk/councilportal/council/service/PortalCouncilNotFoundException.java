package uk.councilportal.council.service;

import uk.councilportal.platform.error.NotFoundException;

/** There is no council of this code on the portal, or in England. */
public class PortalCouncilNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    PortalCouncilNotFoundException(String code) {
        super("council.notOnPortal", code);
    }
}
