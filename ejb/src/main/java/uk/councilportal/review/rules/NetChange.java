package uk.councilportal.review.rules;

import java.util.List;
import java.util.Optional;

/**
 * What became of one thing between two revisions.
 *
 * @param <K> what tells one thing from another
 * @param <S> the state of a thing
 * @param key which thing
 * @param before its state at the earlier revision; empty when it did not exist
 * @param after its state at the later revision
 * @param revisions the revisions it was written with in between, ascending; never empty
 */
public record NetChange<K, S>(K key, Optional<S> before, Optional<S> after, List<Integer> revisions) {
    /** Takes a copy of the revisions. */
    public NetChange {
        revisions = List.copyOf(revisions);
    }

    /** Whether it was changed and changed back. */
    public boolean isUndone() {
        return before.equals(after);
    }
}
