package uk.councilportal.submission.model;

/** Whether what is kept for a month of a report may be changed. */
public enum MonthAccess {
    /** Nothing of the month has been published yet: it may be changed freely. */
    OPEN,
    /** It has been published, or is earlier than the open month: a change is a restatement and needs a reason. */
    WITH_REASON,
    /** It is being reviewed, is signed off while nothing is open, or has not been opened. */
    CLOSED
}
