package uk.councilportal.disclosure.model;

import java.util.function.Supplier;

/**
 * What has been decided of a table.
 *
 * @param table the table as the audience may see it
 * @param exposed gives what the audience knows and lacks once it has seen it; worked out for those who ask
 * @param <K> the kind of key
 */
public record Disclosure<K>(DisclosedTable<K> table, Supplier<Exposure<K>> exposed) {

    /** What the audience knows and lacks once it has seen it. */
    public Exposure<K> exposure() {
        return exposed.get();
    }
}
