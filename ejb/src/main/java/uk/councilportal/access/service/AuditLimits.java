package uk.councilportal.access.service;

/** How much of the audit trail is read at a time. */
public final class AuditLimits {
    /** How many entries a page shows. */
    public static final int PAGE = 50;

    /** How many entries are counted and can be turned over to, page by page; of more it is only said that there are. */
    public static final int COUNTED = 10_000;

    /** How many entries a file holds at most: as many as fit into a sheet of a workbook. */
    public static final int FILE = 1_000_000;

    private AuditLimits() {}
}
