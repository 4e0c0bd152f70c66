package uk.councilportal.archive.model;

/**
 * What became of the rows of a table when a council left.
 *
 * @param table its name in the database
 * @param removed how many were removed; none from a table that stays with the portal
 * @param left how many were found afterwards
 */
public record RemovedTable(String table, long removed, long left) {}
