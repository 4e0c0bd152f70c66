package uk.councilportal.access.service;

/** How much of the audit trail is read at a time. */
public final class AuditLimits {
    /** How many entries a page shows. */
    public static final int PAGE = 50;

    /** How many entries a file holds at most. */
    public static final int FILE = 10_000;

    private AuditLimits() {}
}
