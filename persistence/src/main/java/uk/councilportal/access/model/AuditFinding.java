package uk.councilportal.access.model;

import java.util.Optional;

/**
 * Something in the audit trail that is not as the portal left it.
 *
 * @param kind what is wrong
 * @param first the place in the chain, or the first of several; 0 where there is none
 * @param last the last of several places
 * @param entry the entry concerned, where there is one
 */
public record AuditFinding(Kind kind, long first, long last, Optional<AuditLine> entry) {

    /** What can be wrong with the audit trail. */
    public enum Kind {
        /** The entry, or its place in the chain, has been changed. */
        ALTERED,
        /** Entries that were in the chain are gone. */
        MISSING,
        /** The portal did not write this entry. */
        FOREIGN,
        /** What is kept about the beginning and the end of the chain has been changed. */
        ENDS,
        /** An earlier state of the trail was put back: it no longer has an end that it had. */
        PUT_BACK,
        /** Entries have had no place in the chain for more than a minute, since this one; until then they can be taken out unseen. */
        WAITING
    }
}
