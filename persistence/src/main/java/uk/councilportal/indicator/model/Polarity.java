package uk.councilportal.indicator.model;

/** Which way a measure has to move to be an improvement; the column "good performance is" of the reports. */
public enum Polarity {
    /** A higher figure is better. */
    HIGH_IS_GOOD,
    /** A lower figure is better. */
    LOW_IS_GOOD,
    /** A figure inside a range is better than one outside. */
    WITHIN_RANGE,
    /** Shown for information; no movement is better or worse. */
    NEUTRAL,
    /** The council does not say. */
    NOT_STATED;

    /** Whether a movement can be judged as better or worse. */
    public boolean judges() {
        return this == HIGH_IS_GOOD || this == LOW_IS_GOOD;
    }
}
