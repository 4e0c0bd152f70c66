package uk.councilportal.operation.model;

import java.time.LocalDateTime;

/**
 * A file that a council has stored.
 *
 * @param council the name of the council
 * @param kind what sort of file it was, as the import names it
 * @param rows how many of its rows were written
 * @param storedAt when, in UTC
 */
public record StoredImport(String council, String kind, long rows, LocalDateTime storedAt) {}
