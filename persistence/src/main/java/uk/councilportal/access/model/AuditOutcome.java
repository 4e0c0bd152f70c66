package uk.councilportal.access.model;

/** How a guarded action ended. */
public enum AuditOutcome {
    /** The work was done and is stored together with its audit entry. */
    DONE,
    /** The caller was not allowed to do it; nothing was done. */
    REFUSED,
    /** The work was begun and rolled back; nothing of it is stored. */
    FAILED
}
