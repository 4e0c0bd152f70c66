package uk.councilportal.disclosure.model;

import java.util.Set;

/**
 * What an audience has been shown before, and what has been kept from it. What was shown cannot be taken back, and what was
 * withheld stays withheld: figures that come later give way to those that are there already.
 *
 * @param known figures the audience has, printed or to be worked out from what is printed
 * @param withheld figures that were withheld
 * @param <K> the kind of key
 */
public record Exposure<K>(Set<K> known, Set<K> withheld) {

    /** Takes copies. */
    public Exposure {
        known = Set.copyOf(known);
        withheld = Set.copyOf(withheld);
    }

    /** Nothing has been shown yet. */
    public static <K> Exposure<K> none() {
        return new Exposure<>(Set.of(), Set.of());
    }
}
