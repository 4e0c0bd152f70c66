package uk.councilportal.council.service;

import uk.councilportal.authority.model.AuthorityCode;

/** What a council keeps on the portal as a whole: whether it is somewhere else too, and how it goes with the council to a new code. */
public interface CouncilCopy {
    /** Whether nothing would be lost with the council; it stays so until the transaction ends. */
    boolean isSafe(AuthorityCode council);

    /** How much there is that would go with it to a new code, counted as it is when it does. */
    CarriedHistory history(AuthorityCode council);

    /** Whether there is nothing at all. */
    boolean isEmpty(AuthorityCode council);

    /**
     * Copies all of it to the new code that follows the council, within the transaction; consents are given anew.
     *
     * @throws IllegalStateException where no new code follows the council, there is something under it already, or not all has arrived
     */
    CarriedHistory carryOver(AuthorityCode former);
}
