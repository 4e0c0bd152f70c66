package uk.councilportal.disclosure.model;

/**
 * What has been decided of a table.
 *
 * @param table the table as the audience may see it
 * @param exposure what the audience knows and lacks once it has seen it
 * @param <K> the kind of key
 */
public record Disclosure<K>(DisclosedTable<K> table, Exposure<K> exposure) {}
