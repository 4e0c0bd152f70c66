package uk.councilportal.notice.model;

/** What people are told by e-mail. */
public enum NoticeKind {
    /** A month has been handed in for review. */
    SUBMITTED,
    /** A month has been returned to be put right. */
    RETURNED,
    /** A month has been signed off and published. */
    PUBLISHED,
    /** The deadline of a month that is still open is near. */
    DEADLINE_NEAR
}
