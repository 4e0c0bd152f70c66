package uk.councilportal.scorecard.model;

/** The judgement: whether a movement is for the better. */
public enum DirectionOfTravel {
    /** Better than before. */
    IMPROVING,
    /** Worse than before. */
    WORSENING,
    /** As before. */
    STABLE,
    /** Neither way is better. */
    NO_JUDGEMENT,
    /** One of the two figures is missing. */
    NOT_AVAILABLE
}
