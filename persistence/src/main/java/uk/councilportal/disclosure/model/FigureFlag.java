package uk.councilportal.disclosure.model;

/** What is said beside a figure with a letter of the official statistics (statistics and disclosure, 3.1). */
public enum FigureFlag {
    /** The figure may still change. */
    PROVISIONAL("p"),
    /** The figure has changed since it was first published. */
    REVISED("r"),
    /** The figure cannot be compared with those before it. */
    BREAK("b");

    private final String mark;

    FigureFlag(String mark) {
        this.mark = mark;
    }

    /** The letter printed. */
    public String mark() {
        return mark;
    }
}
