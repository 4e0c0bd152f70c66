package uk.councilportal.access.caller;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Where the councils stand on the portal just now. Asked at every sign-in, every request and every call of a service, so
 * that a council which is stopped is stopped at once.
 */
public interface CouncilStanding {
    /**
     * Why nothing can be done for a council now.
     *
     * @param council the council
     * @param byThePortal whether the portal itself is at work for it, which goes on where people are kept out
     * @return empty when it can; a council that is not on the portal is always refused
     */
    Optional<Refusal> refusal(AuthorityCode council, boolean byThePortal);

    /** Why this person's council keeps them out; empty for somebody without a council. */
    default Optional<Refusal> refusal(PortalUser user) {
        return user.council().flatMap(council -> refusal(council, user.isPortal()));
    }

    /** By which council one is followed that has left; empty where it is followed by none. */
    Optional<Successor> successor(AuthorityCode former);

    /**
     * The council that follows another.
     *
     * @param name its name
     * @param since its first day
     */
    record Successor(String name, LocalDate since) {}

    /** Whether one council became part of another, so that the people of the other may read what it had published. */
    boolean isPartOf(AuthorityCode former, AuthorityCode council);

    /** Under which codes a council has been on this portal: that of today, and those it had before. One that became part of it is another council. */
    Set<AuthorityCode> codesOf(AuthorityCode council);

    /** The councils whose people come in. */
    Set<AuthorityCode> listAdmitted();

    /** The councils on the portal that have not left it. */
    Set<AuthorityCode> listStaying();
}
