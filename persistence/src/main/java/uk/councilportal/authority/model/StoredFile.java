package uk.councilportal.authority.model;

import java.util.Optional;

/**
 * A file of a council that was stored, and what it did.
 *
 * @param kind what it holds, "OBSERVATIONS"
 * @param name its name
 * @param revision the revision it made; empty when everything in it was kept already
 * @param added rows that were new
 * @param changed rows that changed something
 * @param unchanged rows that were kept already
 */
public record StoredFile(
        String kind, String name, Optional<Integer> revision, long added, long changed, long unchanged) {}
