package uk.councilportal.comparison.model;

/** Where a figure in a comparison comes from. */
public enum FigureBasis {
    /** The council's own count, as published. */
    OWN_COUNT("the council's own count"),
    /** Several months of the council's own counts, added. */
    MONTHS_ADDED("months of the council's own counts, added"),
    /** The council's own percentage, rate or average, as published. */
    OWN_FIGURE("the council's own figure"),
    /** Worked out anew from the council's counts and, for a rate, its population. */
    REBUILT("rebuilt from the council's counts"),
    /** Published, but not to be compared. */
    REFUSED("the council's own measure is not comparable"),
    /** Nothing published that it could be taken or rebuilt from. */
    NOT_PUBLISHED("not published");

    private final String words;

    FigureBasis(String words) {
        this.words = words;
    }

    /** Whether it is the figure the council publishes, which its own target and its own rating are about. */
    public boolean isOwn() {
        return this == OWN_COUNT || this == OWN_FIGURE;
    }

    /** The same in words, without capital and full stop. */
    public String words() {
        return words;
    }
}
