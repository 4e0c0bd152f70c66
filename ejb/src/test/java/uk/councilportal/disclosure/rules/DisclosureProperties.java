package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uk.councilportal.disclosure.model.DisclosedTable;

/**
 * What is claimed of every table: 18,500 random ones a run over both tests, each of them handed to the {@link Attacker}.
 *
 * <p>Most counts are small or nearly so, because that is where the rules work. After a failure the table is told by its seed and shrunk.
 */
abstract class DisclosureProperties {

    static void breakdown(Scene scene, String prefix, List<Long> parts) {
        for (int i = 0; i < parts.size(); i++) {
            scene.count(prefix + i, parts.get(i));
        }
        scene.count(prefix + "all", parts.stream().mapToLong(Long::longValue).sum());
        scene.sum(
                prefix + "all",
                IntStream.range(0, parts.size()).mapToObj(i -> prefix + i).toList());
    }

    static void holds(Scene scene) {
        DisclosedTable<String> shown = scene.shown();
        holds(scene, shown);
        assertThat(scene.shown()).isEqualTo(shown);
    }

    /** The attacker learns nothing, zeros are shown, no withheld figure is alone in a sum. */
    static void holds(Scene scene, DisclosedTable<String> shown) {
        holds(scene, shown, name -> true);
    }

    static void holds(Scene scene, DisclosedTable<String> shown, Predicate<String> isSecret) {
        holds(scene, shown, isSecret, (secret, needed) -> needed);
    }

    /** The same, where less may be possible of a secret than it needs because of what was seen before. */
    static void holds(
            Scene scene,
            DisclosedTable<String> shown,
            Predicate<String> isSecret,
            ToIntBiFunction<String, Integer> possibleBefore) {
        Attacker attacker = scene.attacker(shown);
        Map<String, Integer> secrets = new LinkedHashMap<>(scene.secrets(shown));
        secrets.keySet().removeIf(isSecret.negate());
        secrets.forEach((secret, needed) -> assertThat(attacker.possible(secret, needed))
                .as("what %s could be", secret)
                .hasSizeGreaterThanOrEqualTo(possibleBefore.applyAsInt(secret, needed)));
        shown.values().forEach((name, value) -> {
            if (scene.cell(name).isCount()
                    && scene.number(name) == 0
                    && !scene.cell(name).policy().zeroDisclosive()) {
                assertThat(value.displayed()).isEqualTo("0");
            }
        });
        scene.sums()
                .forEach(sum -> assertThat(sum.keySet().stream()
                                .filter(name -> !attacker.knows(name))
                                .count())
                        .as("unknown figures of %s", sum)
                        .satisfiesAnyOf(
                                unknown -> assertThat(unknown).isNotEqualTo(1),
                                unknown -> assertThat(sum.keySet()).noneMatch(secrets::containsKey)));
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("CHILD_COUNT", "CHILD_COUNT", "CHILD_COUNT 7", "CHILD_COUNT ZERO");
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return count().list().ofMinSize(1).ofMaxSize(6);
    }

    static Arbitrary<Long> count() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 5)),
                Tuple.of(4, Arbitraries.longs().between(6, 15)),
                Tuple.of(1, Arbitraries.longs().between(16, 200)));
    }
}
