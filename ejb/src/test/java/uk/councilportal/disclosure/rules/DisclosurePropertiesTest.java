package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.RoundingBase;

/** What holds for all tables of one month and issue. */
class DisclosurePropertiesTest extends DisclosureProperties {

    @Property(tries = 3_000)
    void nobodyLearnsAPartOfABreakdown(@ForAll("policies") String policy, @ForAll("counts") List<Long> parts) {
        Scene scene = new Scene().policy(policy);
        breakdown(scene, "", parts);
        holds(scene);
    }

    @Property(tries = 1_500)
    void nobodyLearnsAPartOfATwoWayTable(@ForAll("policies") String policy, @ForAll("squares") List<Long> inner) {
        int size = inner.size() == 4 ? 2 : 3;
        int[][] square = new int[size][size];
        for (int i = 0; i < size * size; i++) {
            square[i / size][i % size] = inner.get(i).intValue();
        }
        holds(DisclosureEngineTest.square(new Scene().policy(policy), square));
    }

    /** Counts of several councils and their sum, for the officers of one of them, or rounded for everybody. */
    @Property(tries = 2_000)
    void nobodyLearnsACouncilFromSumsOverCouncils(
            @ForAll("policies") String policy, @ForAll("counts") List<Long> parts, @ForAll RoundingBase base) {
        Scene scene = new Scene().policy(policy);
        for (int i = 0; i < parts.size(); i++) {
            scene.council(new AuthorityCode("E0800001" + i)).count("of " + i, parts.get(i));
        }
        scene.aggregate("all", parts.stream().mapToLong(Long::longValue).sum());
        scene.sum(
                "all", IntStream.range(0, parts.size()).mapToObj(i -> "of " + i).toList());

        Predicate<String> small =
                name -> name.startsWith("of ") && scene.cell(name).isSmall();
        holds(scene, scene.shown(DisclosureAudience.everyoneElse().rounding(base)), small);
        holds(
                scene,
                scene.shown(DisclosureAudience.officersOf(new AuthorityCode("E08000010"))
                        .rounding(base)),
                small);
    }

    @Property(tries = 2_000)
    void nobodyLearnsANumeratorOrWhatIsLeft(
            @ForAll("policies") String policy, @ForAll("pairs") List<Tuple.Tuple2<Long, Long>> pairs) {
        Scene scene = new Scene().policy(policy);
        List<Long> numerators = pairs.stream().map(Tuple.Tuple2::get1).toList();
        List<Long> denominators =
                pairs.stream().map(pair -> pair.get1() + pair.get2()).toList();
        breakdown(scene, "n ", numerators);
        breakdown(scene, "d ", denominators);
        for (String name :
                IntStream.range(0, pairs.size()).mapToObj(String::valueOf).toList()) {
            scene.share(name + "%", "n " + name, "d " + name);
        }
        holds(scene.share("all%", "n all", "d all"));
    }

    @Property(tries = 3_000)
    void nobodyLearnsAPartOfTwoBreakdownsOfOneTotal(
            @ForAll("policies") String policy, @ForAll("counts") List<Long> bySex, @ForAll("counts") List<Long> byAge) {
        Scene scene = new Scene().policy(policy);
        breakdown(scene, "", bySex);
        long missing = scene.number("all");
        List<String> others = new ArrayList<>();
        for (int i = 0; i < byAge.size() && missing > 0; i++) {
            long part = i == byAge.size() - 1 ? missing : Math.min(missing, byAge.get(i));
            others.add("age " + i);
            scene.count("age " + i, part);
            missing -= part;
        }
        if (!others.isEmpty()) {
            scene.sum("all", others);
        }
        holds(scene);
    }

    @Property(tries = 500)
    void aHigherThresholdWithholdsEverySmallCountOfALowerOne(@ForAll("counts") List<Long> parts) {
        Scene five = new Scene();
        Scene seven = new Scene().policy("CHILD_COUNT 7");
        breakdown(five, "", parts);
        breakdown(seven, "", parts);
        five.secrets(five.shown()).keySet().stream()
                .filter(name -> five.number(name) <= 7)
                .forEach(name -> assertThat(seven.shown().value(name).value()).isEmpty());
    }

    @Provide
    Arbitrary<List<Long>> squares() {
        return Arbitraries.of(4, 9).flatMap(size -> count().list().ofSize(size));
    }

    @Provide
    Arbitrary<List<Tuple.Tuple2<Long, Long>>> pairs() {
        return count().flatMap(part -> count().map(rest -> Tuple.of(part, rest)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
