package uk.councilportal.disclosure.model;

/** The symbols of the official statistics for figures that are not shown as numbers. */
public enum DataSymbol {
    /** Not applicable. */
    NOT_APPLICABLE("z", DisclosureState.NOT_APPLICABLE),
    /** Not available. */
    UNAVAILABLE("x", DisclosureState.MISSING),
    /** Withheld to protect children. */
    CONFIDENTIAL("c", DisclosureState.SUPPRESSED),
    /** Rounds to zero but is not zero. */
    LOW("low", DisclosureState.LOW),
    /** Unreliable. */
    LOW_RELIABILITY("u", DisclosureState.UNRELIABLE);

    private final String mark;
    private final DisclosureState state;

    DataSymbol(String mark, DisclosureState state) {
        this.mark = mark;
        this.state = state;
    }

    /** The symbol printed. */
    public String mark() {
        return mark;
    }

    /** What may be shown of a figure with this symbol. */
    public DisclosureState state() {
        return state;
    }
}
