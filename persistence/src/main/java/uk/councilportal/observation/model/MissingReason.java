package uk.councilportal.observation.model;

/** Why a figure has no value; each has its symbol of the official statistics. */
public enum MissingReason {
    /** Nothing has been entered. */
    NOT_ENTERED("x", "no figure has been entered yet"),
    /** The council says it has no figure. */
    NOT_AVAILABLE("x", "the council has no figure"),
    /** A figure would have no meaning. */
    NOT_APPLICABLE("z", "a figure would have no meaning"),
    /** The measure had not begun. */
    NEW_MEASURE("z", "new measure: no figures before it began"),
    /** The measure had ended. */
    OLD_MEASURE("z", "old measure: no figures after it ended"),
    /** The denominator is zero. */
    ZERO_DENOMINATOR("z", "the denominator is zero"),
    /** A figure it follows from is missing. */
    INPUT_MISSING("x", "a figure it follows from is missing"),
    /** A run of months has gaps. */
    SERIES_INCOMPLETE("x", "the months are not complete"),
    /** No population is kept for the month. */
    NO_POPULATION("x", "no population is kept for the month"),
    /** There is no target, or it is still to be set. */
    NO_TARGET("z", "no target is set"),
    /** The indicator has no figure of this sort. */
    NO_RULE("z", "the indicator has no figure of this sort");

    private final String symbol;
    private final String words;

    MissingReason(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** "x" for unavailable, "z" for not applicable. */
    public String symbol() {
        return symbol;
    }

    /** The reason in words, without capital and full stop. */
    public String words() {
        return words;
    }
}
