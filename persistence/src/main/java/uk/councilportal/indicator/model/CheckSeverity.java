package uk.councilportal.indicator.model;

/** How much a failed check weighs. */
public enum CheckSeverity {
    /** The figure cannot be right: the month is not submitted before it is put right. */
    ERROR,
    /** The figure may be right: the month is submitted once a reason is given. */
    WARNING
}
