package uk.councilportal.comparison.model;

/**
 * What changed about one indicator of one council since the month before.
 *
 * @param standardCode the standard indicator
 * @param kind what changed
 */
public record StandingChange(String standardCode, Kind kind) {

    /** What can change, the most pressing first. */
    public enum Kind {
        /** It has become an exception. */
        NEW_EXCEPTION,
        /** It has gone off target. */
        OFF_TARGET,
        /** It is no exception any more. */
        EXCEPTION_ENDED,
        /** It is not off target any more. */
        BACK_ON_TARGET,
        /** It is rated for the first time, or again. */
        NOW_RATED,
        /** It is not rated any more. */
        NOT_RATED_ANY_MORE
    }
}
