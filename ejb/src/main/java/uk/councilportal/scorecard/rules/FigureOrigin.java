package uk.councilportal.scorecard.rules;

/** Where a figure comes from. */
public enum FigureOrigin {
    /** Worked out from other figures by a formula. */
    COMPUTED,
    /** Entered although there is a formula, because the figures it follows from are not kept. */
    ENTERED_INSTEAD,
    /** Entered; there is no formula. */
    ENTERED
}
