package uk.councilportal.commentary.model;

/** Why an indicator cannot be submitted without words. */
public enum WordsReason {
    /** A row of it is rated red. */
    RED,
    /**
     * A row of it rose or fell by 10 % or more on last month, as the arrow of the percent change has it, and the control
     * chart calls the month unusual. Either alone is ordinary: small counts jump, and a long run changes little.
     */
    SHARP_CHANGE
}
