package uk.councilportal.identity.service;

import java.util.Locale;
import uk.councilportal.access.permission.Refusal;

/** Why somebody with a valid token may not come in. Each has an explanation on the page people then see. */
public enum SignInRefusal {
    /** No role the portal knows. */
    NO_ROLE,
    /** In more than one council: whose figures would be meant? */
    SEVERAL_COUNCILS,
    /** In a council and on a board at once. */
    COUNCIL_AND_BOARD,
    /** A council role without a council. */
    NO_COUNCIL,
    /** A board role without a board. */
    NO_BOARD,
    /** A role that does not go with the council or the board. */
    ROLE_DOES_NOT_FIT,
    /** The council's code is not an ONS code. */
    UNKNOWN_COUNCIL,
    /** The council does not take part in the portal. */
    COUNCIL_NOT_ON_PORTAL,
    /** The council has been stopped. */
    COUNCIL_SUSPENDED,
    /** The council has left the portal, or has become part of another. */
    COUNCIL_LEFT;

    /** The same about somebody whose council keeps them out. */
    static SignInRefusal of(Refusal standing) {
        return valueOf(standing.name());
    }

    /** Whether the person is set up well and the council does not let them in. */
    public boolean isAboutTheCouncil() {
        return ordinal() >= COUNCIL_NOT_ON_PORTAL.ordinal();
    }

    /** The name as it stands in addresses and message keys, such as {@code several-councils}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
