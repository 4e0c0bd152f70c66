package uk.councilportal.operation.model;

/**
 * The database as it answers.
 *
 * @param product its name and version, as it gives them
 * @param schema the number of the last script that has changed its tables
 */
public record DatabaseState(String product, String schema) {}
