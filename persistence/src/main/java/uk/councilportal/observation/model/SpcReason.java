package uk.councilportal.observation.model;

/** Why a point of a control chart is unusual; the first of these that holds, in their order. */
public enum SpcReason {
    /** It is not. */
    NONE,
    /** It lies outside the limits. */
    OUTSIDE_LIMITS,
    /** It belongs to seven points that rise or fall throughout. */
    TREND,
    /** It is one of two in three beyond two thirds of the way to a limit, all three on that side of the mean. */
    TWO_OF_THREE_NEAR_LIMIT,
    /** It belongs to seven points on one side of the mean. */
    SHIFT
}
