package uk.councilportal.disclosure.model;

/** The symbols of the official statistics for figures that are not shown as numbers. */
public enum DataSymbol {
    /** Not applicable. */
    NOT_APPLICABLE("z"),
    /** Not available. */
    UNAVAILABLE("x"),
    /** Withheld to protect children. */
    CONFIDENTIAL("c"),
    /** Rounds to zero but is not zero. */
    LOW("low"),
    /** Unreliable. */
    LOW_RELIABILITY("u");

    private final String mark;

    DataSymbol(String mark) {
        this.mark = mark;
    }

    /** The symbol printed. */
    public String mark() {
        return mark;
    }
}
