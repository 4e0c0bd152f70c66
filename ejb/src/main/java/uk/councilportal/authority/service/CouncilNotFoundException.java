package uk.councilportal.authority.service;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.error.NotFoundException;

/** A person's token names a council that the portal does not keep. */
public class CouncilNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    CouncilNotFoundException(AuthorityCode council) {
        super("council.notFound", council.value());
    }
}
