package uk.councilportal.review.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;

/**
 * Merges the revisions between two issues into one change for each thing that was written.
 *
 * <p>The changes that are not undone are exactly the differences between the two states, and every revision is in the
 * change of what it wrote: nothing an approver signs off is missing, nothing is told twice.
 */
public final class NetChanges {
    private NetChanges() {}

    /**
     * The changes, in the order in which the things were first written.
     *
     * @param before the states at the earlier revision, at least of what was written since
     * @param after the states at the later revision, at least of what was written since
     * @param written what was written in between, each time
     */
    public static <K, S> List<NetChange<K, S>> of(Map<K, S> before, Map<K, S> after, Collection<Written<K>> written) {
        Map<K, TreeSet<Integer>> revisions = written.stream()
                .collect(Collectors.groupingBy(
                        Written::key, Collectors.mapping(Written::revision, Collectors.toCollection(TreeSet::new))));
        Map<Integer, List<NetChange<K, S>>> byFirst = revisions.entrySet().stream()
                .map(entry -> new NetChange<>(
                        entry.getKey(),
                        Optional.ofNullable(before.get(entry.getKey())),
                        Optional.ofNullable(after.get(entry.getKey())),
                        List.copyOf(entry.getValue())))
                .collect(Collectors.groupingBy(change -> change.revisions().get(0), TreeMap::new, Collectors.toList()));
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** States by what they are the state of. */
    public static <K, S> Map<K, S> byKey(Collection<S> states, Function<S, K> key) {
        return states.stream().collect(Collectors.toMap(key, Function.identity(), (first, later) -> later));
    }
}
