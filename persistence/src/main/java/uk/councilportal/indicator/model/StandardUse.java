package uk.councilportal.indicator.model;

/**
 * How much of what councils have published rests on a standard indicator, in counts: nothing is seen of any figure.
 *
 * @param councils how many councils have published figures over it
 * @param figures how many figures
 * @param issues in how many issues of reports they stand
 */
public record StandardUse(long councils, long figures, long issues) {

    /** Nothing is published. */
    public static final StandardUse NONE = new StandardUse(0, 0, 0);
}
