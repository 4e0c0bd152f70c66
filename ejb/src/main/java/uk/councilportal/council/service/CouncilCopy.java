package uk.councilportal.council.service;

import uk.councilportal.authority.model.AuthorityCode;

/** Tells whether a council has what it keeps on the portal somewhere else too. */
public interface CouncilCopy {
    /** Whether nothing would be lost with the council; it stays so until the transaction ends. */
    boolean isSafe(AuthorityCode council);
}
