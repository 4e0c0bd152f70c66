package uk.councilportal.commentary.model;

/** Who reads a text once the month is published. */
public enum CommentaryAudience {
    /** Everybody who may read the issue. */
    PUBLISHED,
    /** Only those who keep the month: it is in no issue. */
    INTERNAL
}
