package uk.councilportal.comparison.service;

/** Why there is a figure, or why there is none, for this reader. */
public enum FigureGap {
    /** There is a figure and it is shown. */
    NONE(""),
    /** The council has never let the reader see the indicator. */
    NOT_GRANTED("the council does not let you see this indicator"),
    /** The council lets the reader see later months only. */
    BEFORE_GRANT("the council lets you see later months of this indicator only"),
    /** The last day has passed. */
    GRANT_ENDED("the council let you see this indicator until its last day, which has passed"),
    /** The council has taken it back. */
    GRANT_WITHDRAWN("the council no longer lets you see this indicator"),
    /** The council has published nothing from which it could be had. */
    NOT_PUBLISHED("the council has published no figure"),
    /** The council's own measure is another one. */
    NOT_COMPARABLE("the council's own measure is not comparable"),
    /** The council has published that it has no figure. */
    NO_FIGURE("the council has no figure"),
    /** A small number, or one could be worked out from it. */
    WITHHELD("withheld: it is a small number of children, or one could be worked out from it");

    private final String words;

    FigureGap(String words) {
        this.words = words;
    }

    /** The same in words, without capital and full stop; empty where there is a figure. */
    public String words() {
        return words;
    }
}
