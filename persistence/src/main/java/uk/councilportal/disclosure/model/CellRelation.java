package uk.councilportal.disclosure.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader knows about how figures of a table belong together, and could use to work out a withheld one.
 *
 * @param <K> the kind of key
 */
public sealed interface CellRelation<K> {

    /** The figures it is about. */
    List<K> keys();

    /**
     * A figure in a sum.
     *
     * @param key the figure
     * @param sign 1 or -1
     * @param total whether it is a total, which is withheld only when no part can be
     * @param <K> the kind of key
     */
    record Term<K>(K key, int sign, boolean total) {}

    /**
     * Figures that with their signs add up to nothing: parts and their total, the months and their year to date. Where recorded
     * figures do not quite add up, the reader is taken to know by how much.
     *
     * @param terms the figures
     * @param <K> the kind of key
     */
    record Sum<K>(List<Term<K>> terms) implements CellRelation<K> {
        @Override
        public List<K> keys() {
            return terms.stream().map(Term::key).toList();
        }
    }

    /**
     * One figure as two issues of a month have it. While it is the same in both, the reader takes it to be the same when withheld. A
     * count that is small in one issue is withheld in the other even when it is not the same: the two are seldom far apart.
     *
     * @param earlier the figure in the earlier issue
     * @param later the figure in the later issue
     * @param <K> the kind of key
     */
    record Reissued<K>(K earlier, K later) implements CellRelation<K> {
        @Override
        public List<K> keys() {
            return List.of(earlier, later);
        }
    }

    /**
     * A figure worked out from others that a reader may see or work out: shown only while all of them are.
     *
     * @param cell the figure
     * @param inputs what it is worked out from
     * @param <K> the kind of key
     */
    record Derived<K>(K cell, List<K> inputs) implements CellRelation<K> {
        @Override
        public List<K> keys() {
            List<K> keys = new ArrayList<>(inputs);
            keys.add(cell);
            return keys;
        }
    }

    /**
     * A percentage or rate of which the numerator is part of the denominator, so that the rest is a number of children as well.
     *
     * @param cell the percentage or rate
     * @param numerator the part
     * @param denominator the whole
     * @param <K> the kind of key
     */
    record Share<K>(K cell, K numerator, K denominator) implements CellRelation<K> {
        @Override
        public List<K> keys() {
            return List.of(cell, numerator, denominator);
        }
    }

    /** Parts that add up to a total: the members of a breakdown, the localities of a council, the months of a year to date. */
    static <K> Sum<K> sum(List<K> parts, K total) {
        List<Term<K>> terms = new ArrayList<>();
        parts.forEach(part -> terms.add(new Term<>(part, 1, false)));
        terms.add(new Term<>(total, -1, true));
        return new Sum<>(List.copyOf(terms));
    }

    /**
     * Two successive rolling totals: what entered less what left is their difference.
     *
     * @param total the later total
     * @param previous the total before it
     * @param entered the month that is in the later total only
     * @param left the month that is in the total before it only
     */
    static <K> Sum<K> rolling(K total, K previous, K entered, K left) {
        return new Sum<>(List.of(
                new Term<>(entered, 1, false),
                new Term<>(left, -1, false),
                new Term<>(previous, 1, true),
                new Term<>(total, -1, true)));
    }
}
