package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.Disclosure;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.Exposure;
import uk.councilportal.disclosure.model.RoundingBase;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What holds for all tables: 18,000 random ones a run, each of them handed to the {@link Attacker}.
 *
 * <p>Most counts are small or nearly so, because that is where the rules work. After a failure the table is told by its seed and shrunk.
 */
class DisclosurePropertiesTest {

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

    @Property(tries = 1_000)
    void nobodyLearnsAMonthFromYearsToDateOrRollingTotals(
            @ForAll("policies") String policy, @ForAll("months") List<Long> numbers) {
        Scene scene = new Scene().policy(policy);
        Map<ReportingMonth, String> months = new LinkedHashMap<>();
        Map<ReportingMonth, String> years = new LinkedHashMap<>();
        Map<ReportingMonth, String> rolling = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            ReportingMonth month = ReportingMonth.of(2016, 4).plus(i);
            months.put(month, "" + month);
            scene.count("" + month, numbers.get(i));
            total(scene, years, "to ", month, numbers, i < 12 ? 0 : 12, i);
            if (i > 10) {
                total(scene, rolling, "12 to ", month, numbers, i - 11, i);
            }
        }
        TimeRelations.yearToDate(months, years).forEach(scene::relate);
        TimeRelations.rolling(months, rolling).forEach(scene::relate);
        holds(scene);
    }

    @Property(tries = 1_500)
    void nobodyLearnsAPartFromTwoIssues(
            @ForAll("policies") String policy,
            @ForAll("counts") List<Long> first,
            @ForAll("counts") List<Long> changed) {
        Scene scene = new Scene().policy(policy);
        List<Long> second = new ArrayList<>(first);
        for (int i = 0; i < Math.min(first.size(), changed.size()); i += 2) {
            second.set(i, changed.get(i));
        }
        breakdown(scene, "first ", first);
        breakdown(scene, "second ", second);
        IntStream.range(0, first.size()).forEach(i -> scene.reissued("first " + i, "second " + i));
        scene.reissued("first all", "second all");
        holds(scene);
    }

    /** What the first issue has shown cannot be taken back when the second comes. */
    @Property(tries = 2_000)
    void nobodyLearnsAPartFromIssuesSeenOneAfterTheOther(
            @ForAll("policies") String policy,
            @ForAll("counts") List<Long> first,
            @ForAll("counts") List<Long> changed) {
        Scene scene = new Scene().policy(policy);
        breakdown(scene, "first ", first);
        Disclosure<String> before = scene.seen(Exposure.none());
        List<String> second = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            long now = i % 2 == 0 && i < changed.size() ? changed.get(i) : first.get(i);
            second.add(reissue(scene, String.valueOf(i), now));
        }
        long all = second.stream().mapToLong(scene::number).sum();
        scene.sum(reissue(scene, "all", all), second);
        Disclosure<String> after = scene.seen(before.exposure());

        before.table()
                .values()
                .forEach((name, value) ->
                        assertThat(after.table().value(name)).as(name).isEqualTo(value));
        holds(scene, after.table(), smallOrWithheld(scene, before));
    }

    private static String reissue(Scene scene, String name, long now) {
        String first = "first " + name;
        if (scene.number(first) == now) {
            return first;
        }
        scene.count("second " + name, now).reissued(first, "second " + name);
        return "second " + name;
    }

    /** Months in two parts and their quarter: the months are decided on as if there were no quarter. */
    @Property(tries = 2_000)
    void nobodyLearnsAMonthFromItsQuarter(@ForAll("policies") String policy, @ForAll("quarters") List<Long> numbers) {
        Scene scene = new Scene().policy(policy);
        List<String> ones = List.of("m0 0", "m1 0", "m2 0");
        List<String> others = List.of("m0 1", "m1 1", "m2 1");
        List<String> alls = List.of("m0 all", "m1 all", "m2 all");
        for (int month = 0; month < 3; month++) {
            breakdown(scene, "m" + month + " ", numbers.subList(month * 2, month * 2 + 2));
        }
        Disclosure<String> months = scene.seen(Exposure.none());
        for (List<String> row : List.of(ones, others, alls)) {
            String quarter = "q" + row.get(0).substring(2);
            scene.count(quarter, row.stream().mapToLong(scene::number).sum());
            Map<String, Long> sum = new LinkedHashMap<>();
            row.forEach(month -> sum.put(month, 1L));
            sum.put(quarter, -1L);
            scene.tell(sum).relate(TimeRelations.quarter(row, quarter));
        }
        scene.sum("q all", "q 0", "q 1");
        Disclosure<String> quarters = scene.seen(months.exposure());

        months.table()
                .values()
                .forEach((name, value) ->
                        assertThat(quarters.table().value(name)).as(name).isEqualTo(value));
        holds(scene, quarters.table(), smallOrWithheld(scene, months));
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

    private static void breakdown(Scene scene, String prefix, List<Long> parts) {
        for (int i = 0; i < parts.size(); i++) {
            scene.count(prefix + i, parts.get(i));
        }
        scene.count(prefix + "all", parts.stream().mapToLong(Long::longValue).sum());
        scene.sum(
                prefix + "all",
                IntStream.range(0, parts.size()).mapToObj(i -> prefix + i).toList());
    }

    private static void total(
            Scene scene,
            Map<ReportingMonth, String> totals,
            String prefix,
            ReportingMonth month,
            List<Long> numbers,
            int... run) {
        totals.put(month, prefix + month);
        scene.count(
                prefix + month,
                numbers.subList(run[0], run[1] + 1).stream()
                        .mapToLong(Long::longValue)
                        .sum());
        ReportingMonth start = ReportingMonth.of(2016, 4);
        Map<String, Long> sum = new LinkedHashMap<>();
        IntStream.rangeClosed(run[0], run[1]).forEach(i -> sum.put("" + start.plus(i), 1L));
        sum.put(prefix + month, -1L);
        scene.tell(sum);
    }

    private static void holds(Scene scene) {
        DisclosedTable<String> shown = scene.shown();
        holds(scene, shown);
        assertThat(scene.shown()).isEqualTo(shown);
    }

    /** The attacker learns nothing, zeros are shown, no withheld figure is alone in a sum. */
    private static void holds(Scene scene, DisclosedTable<String> shown) {
        holds(scene, shown, name -> true);
    }

    private static void holds(Scene scene, DisclosedTable<String> shown, Predicate<String> isSecret) {
        Attacker attacker = scene.attacker(shown);
        Map<String, Integer> secrets = new LinkedHashMap<>(scene.secrets(shown));
        secrets.keySet().removeIf(isSecret.negate());
        secrets.forEach((secret, needed) -> assertThat(attacker.possible(secret, needed))
                .as("what %s could be", secret)
                .hasSizeGreaterThanOrEqualTo(needed));
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

    /** A small count, or one that was withheld before; a partner that comes later may follow from what was shown. */
    private static Predicate<String> smallOrWithheld(Scene scene, Disclosure<String> before) {
        return name ->
                before.exposure().withheld().contains(name) || scene.cell(name).isSmall();
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("CHILD_COUNT", "CHILD_COUNT", "CHILD_COUNT 7", "CHILD_COUNT ZERO");
    }

    private static Arbitrary<Long> count() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 5)),
                Tuple.of(4, Arbitraries.longs().between(6, 15)),
                Tuple.of(1, Arbitraries.longs().between(16, 200)));
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return count().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Long>> quarters() {
        return count().list().ofSize(6);
    }

    @Provide
    Arbitrary<List<Long>> squares() {
        return Arbitraries.of(4, 9).flatMap(size -> count().list().ofSize(size));
    }

    @Provide
    Arbitrary<List<Long>> months() {
        Arbitrary<Long> month = Arbitraries.frequencyOf(
                Tuple.of(1, count()), Tuple.of(1, Arbitraries.longs().between(6, 60)));
        return month.list().ofMinSize(1).ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Tuple.Tuple2<Long, Long>>> pairs() {
        return count().flatMap(part -> count().map(rest -> Tuple.of(part, rest)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
