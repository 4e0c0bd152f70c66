package uk.councilportal.entry.rules;

/** What an officer can do with a cell of the grid. */
public enum CellKind {
    /** Enter a figure. */
    ENTERED,
    /** Read what is computed from other figures; it cannot be typed over. */
    COMPUTED,
    /** Nothing: no figure is due this month. */
    NOT_DUE
}
