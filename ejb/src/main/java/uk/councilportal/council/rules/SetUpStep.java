package uk.councilportal.council.rules;

/**
 * A step on the way of a new council into its first month, and how far it is.
 *
 * @param kind the step
 * @param state how far it is
 * @param done of how many things it is done; 0 where nothing is counted
 * @param of how many things there are; 0 where nothing is counted
 */
public record SetUpStep(Kind kind, State state, int done, int of) {
    /** The steps in their order. */
    public enum Kind {
        /** The council and its group in the sign-in service. */
        DETAILS,
        /** Somebody who looks after its people. */
        ADMINISTRATOR,
        /** What it measures. */
        INDICATORS,
        /** How that is linked to the national catalogue. */
        CATALOGUE,
        /** Its targets. */
        TARGETS,
        /** Figures of earlier months. */
        HISTORY,
        /** The first month that is opened. */
        FIRST_MONTH
    }

    /** How far a step can be. */
    public enum State {
        /** Nothing has been done. */
        NOT_STARTED,
        /** Some of it has been done. */
        BEGUN,
        /** It has been done. */
        DONE,
        /** It cannot be told now, because the sign-in service does not answer. */
        NOT_KNOWN
    }
}
