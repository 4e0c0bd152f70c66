package uk.councilportal.commentary.model;

/** What a text is for. The definition of an indicator is no text of the month: it comes with the indicator. */
public enum CommentaryKind {
    /** What the figure shows, why, and what is done about it. */
    ANALYSIS,
    /** What the reader has to know about the data of this month. */
    DATA_NOTE
}
