package uk.councilportal.submission.service;

/** What can differ from one issue to the next, in the order in which approvers read it. */
public enum ChangeKind {
    /** A figure that was entered. */
    FIGURE,
    /** A target or its tolerances. */
    TARGET,
    /** What an indicator means and how it is computed, and how figures are broken down. */
    DEFINITION,
    /** The title of the report, its columns and the figures it prints. */
    LAYOUT,
    /** A comparator the council prints. */
    BENCHMARK,
    /** What is said about the figures. */
    COMMENTARY,
    /** What is being done about an indicator. */
    ACTION,
    /** Why a figure that a check warns about is right. */
    CHECK_REASON
}
