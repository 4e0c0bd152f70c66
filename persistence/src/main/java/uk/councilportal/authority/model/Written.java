package uk.councilportal.authority.model;

/**
 * That something was written with a revision.
 *
 * @param <K> what tells one thing from another
 * @param key what was written
 * @param revision the revision of the council's data it was written with
 */
public record Written<K>(K key, int revision) {}
