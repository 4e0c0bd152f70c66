package uk.councilportal.scorecard.model;

/** The six colours of the key to the arrows of Rotherham's scorecards, and none. */
public enum DirectionColour {
    /** Green up: improvement. */
    GREEN_UP,
    /** Orange down: decline, still within target limits. */
    ORANGE_DOWN,
    /** Red down: decline and off target. */
    RED_DOWN,
    /** Green level: unchanged and within target limits. */
    GREEN_LEVEL,
    /** Orange level: unchanged and off target. */
    ORANGE_LEVEL,
    /** Grey: a rise, fall or standstill that is not judged. */
    GREY,
    /** No arrow. */
    NONE
}
