package uk.councilportal.disclosure.model;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A table as one audience may see it. Everything that is shown of a figure, its place in an order, its rank, rating and direction
 * included, follows from the value here and nothing else (statistics and disclosure, 3.7): a withheld figure has no number.
 *
 * @param audience who may see it
 * @param policyVersion the version of the rules, which every export carries
 * @param values the figures by key, in the order of the table; figures that are printed nowhere are not among them
 * @param flags what is said beside figures
 * @param <K> the kind of key
 */
public record DisclosedTable<K>(
        DisclosureAudience audience,
        String policyVersion,
        Map<K, DisclosedValue> values,
        Map<K, Set<FigureFlag>> flags) {

    /** The figure of a key of the table. */
    public DisclosedValue value(K key) {
        DisclosedValue value = values.get(key);
        if (value == null) {
            throw new NoSuchElementException("Not a printed figure of the table: " + key);
        }
        return value;
    }

    /** What is said beside a figure. */
    public Set<FigureFlag> flags(K key) {
        return flags.getOrDefault(key, Set.of());
    }
}
