package uk.councilportal.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.councilportal.authority.model.Written;

/** The approver's list against random work: edits of few cells with few values, so that much is changed back. */
class NetChangesTest {

    @Example
    void mergesTheRevisionsOfEachThing() {
        List<NetChange<String, Integer>> changes = NetChanges.of(
                Map.of("a", 1, "b", 2),
                Map.of("a", 3, "b", 2, "c", 5),
                List.of(
                        new Written<>("b", 12),
                        new Written<>("a", 11),
                        new Written<>("c", 14),
                        new Written<>("b", 13)));
        assertThat(changes)
                .containsExactly(
                        new NetChange<>("a", Optional.of(1), Optional.of(3), List.of(11)),
                        new NetChange<>("b", Optional.of(2), Optional.of(2), List.of(12, 13)),
                        new NetChange<>("c", Optional.empty(), Optional.of(5), List.of(14)));
        assertThat(changes).extracting(NetChange::isUndone).containsExactly(false, true, false);
    }

    @Property
    void theListIsTheDifferenceBetweenTheTwoStates(
            @ForAll("work") List<Edit> work,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 40) int more) {
        Map<String, Integer> before = stateAsOf(work, from);
        Map<String, Integer> after = stateAsOf(work, from + more);
        List<NetChange<String, Integer>> changes = NetChanges.of(before, after, written(work, from, from + more));

        Set<String> different = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(cell -> !Objects.equals(before.get(cell), after.get(cell)))
                .collect(Collectors.toSet());
        assertThat(changes.stream().filter(change -> !change.isUndone()).map(NetChange::key))
                .containsExactlyInAnyOrderElementsOf(different);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before()).isEqualTo(Optional.ofNullable(before.get(change.key())));
            assertThat(change.after()).isEqualTo(Optional.ofNullable(after.get(change.key())));
        });
    }

    @Property
    void everyRevisionInBetweenIsAccountedForOnce(
            @ForAll("work") List<Edit> work,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 40) int more) {
        List<Written<String>> written = written(work, from, from + more);
        List<NetChange<String, Integer>> changes =
                NetChanges.of(stateAsOf(work, from), stateAsOf(work, from + more), written);

        assertThat(changes.stream()
                        .flatMap(change ->
                                change.revisions().stream().map(revision -> new Written<>(change.key(), revision))))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Provide
    Arbitrary<List<Edit>> work() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.integers().between(1, 3))
                .as(Edit::new)
                .list()
                .ofMaxSize(60);
    }

    /** The edit at position n is revision n + 1. */
    private static Map<String, Integer> stateAsOf(List<Edit> work, int revision) {
        Map<String, Integer> state = new HashMap<>();
        work.stream().limit(revision).forEach(edit -> state.put(edit.cell(), edit.value()));
        return state;
    }

    private static List<Written<String>> written(List<Edit> work, int after, int upTo) {
        return IntStream.rangeClosed(after + 1, Math.min(upTo, work.size()))
                .mapToObj(revision -> new Written<>(work.get(revision - 1).cell(), revision))
                .toList();
    }

    /** Somebody enters a value into a cell. */
    record Edit(String cell, int value) {}
}
