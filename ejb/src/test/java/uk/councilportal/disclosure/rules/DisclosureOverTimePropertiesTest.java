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
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.Disclosure;
import uk.councilportal.disclosure.model.Exposure;
import uk.councilportal.period.model.ReportingMonth;

/** Figures of several months, quarters and issues: nobody learns from two of them what none of them shows. */
class DisclosureOverTimePropertiesTest extends DisclosureProperties {

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
        Attacker untold = scene.attacker(nothingNew(before.table(), after.table()));
        holds(
                scene,
                after.table(),
                smallOrWithheld(scene, before),
                (secret, needed) -> untold.possible(secret, needed).size());
    }

    /**
     * The second issue if it showed nothing but zeros: three parts that are not nothing and a total of 6 shown before leave four
     * possibilities of each, whatever is withheld.
     */
    private static DisclosedTable<String> nothingNew(DisclosedTable<String> before, DisclosedTable<String> after) {
        Map<String, DisclosedValue> values = new LinkedHashMap<>(after.values());
        values.replaceAll((name, value) ->
                before.values().containsKey(name) || value.displayed().equals("0")
                        ? value
                        : DisclosedValue.suppressed("not told"));
        return new DisclosedTable<>(after.audience(), after.policyVersion(), values, after.flags());
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

    /** A small count, or one that was withheld before; a partner that comes later may follow from what was shown. */
    private static Predicate<String> smallOrWithheld(Scene scene, Disclosure<String> before) {
        return name ->
                before.exposure().withheld().contains(name) || scene.cell(name).isSmall();
    }

    @Provide
    Arbitrary<List<Long>> quarters() {
        return count().list().ofSize(6);
    }

    @Provide
    Arbitrary<List<Long>> months() {
        Arbitrary<Long> month = Arbitraries.frequencyOf(
                Tuple.of(1, count()), Tuple.of(1, Arbitraries.longs().between(6, 60)));
        return month.list().ofMinSize(1).ofMaxSize(15);
    }
}
