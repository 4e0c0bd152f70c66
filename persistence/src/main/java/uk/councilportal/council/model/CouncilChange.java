package uk.councilportal.council.model;

import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.disclosure.model.CouncilPolicy;

/**
 * One change of where a council stands or how it is set up.
 *
 * @param kind what was done
 * @param state where the council stands from then on
 * @param by the sign-in name of who did it
 * @param at when, in UTC
 * @param reason why; empty where no reason is asked for
 * @param policy what the council withheld before and withholds since, where that was changed
 */
public record CouncilChange(
        Kind kind, CouncilState state, String by, LocalDateTime at, String reason, Optional<PolicyChange> policy) {
    /**
     * What a council withholds from readers outside it was changed.
     *
     * @param before what it withheld
     * @param after what it withholds since
     */
    public record PolicyChange(CouncilPolicy before, CouncilPolicy after) {}

    /** All that can be done. */
    public enum Kind {
        /** It kept data before councils were put on the portal one by one. */
        TAKEN_OVER,
        /** It was put on the portal. */
        PUT_ON,
        /** Its details were changed. */
        DETAILS,
        /** What it withholds from others was changed, and other details perhaps. */
        POLICY,
        /** Its picture was changed. */
        LOGO,
        /** Its indicators were set up from a template. */
        TEMPLATE,
        /** It was set to work. */
        ACTIVATED,
        /** It was stopped. */
        SUSPENDED,
        /** It goes on where it was stopped. */
        REACTIVATED,
        /** It got a new code, or became part of another council. */
        SUCCEEDED,
        /** What it had kept went with it to its new code. */
        CARRIED,
        /** It left. */
        LEFT
    }
}
