package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.councilportal.period.model.ReportingMonth;

/** Which version of a standard indicator is valid when. */
class StandardHistoryTest {
    private static final StandardHistory THREE = history("2016-04!", "2017-01");

    /** From the beginning; from April 2016 with a break; from January 2017 to March 2018. */
    @Example
    void findsTheVersionOfAMonth() {
        assertThat(Stream.of("1990-01", "2016-03", "2016-04", "2016-12", "2017-01", "2018-03", "2020-01")
                        .map(month -> THREE.at(month(month)).indicator().title()))
                .containsExactly("first", "first", "2016-04", "2016-04", "2017-01", "2017-01", "2017-01");
    }

    @Example
    void endsEachVersionWithTheMonthBeforeTheNext() {
        StandardHistory ended =
                new StandardHistory(THREE.versions(), Optional.of(month("2018-03")), Optional.of("successor"));

        assertThat(ended.versions().stream().map(ended::lastOf))
                .containsExactly(
                        Optional.of(month("2016-03")), Optional.of(month("2016-12")), Optional.of(month("2018-03")));
        assertThat(THREE.lastOf(THREE.latest())).isEmpty();
        assertThat(ended.hasEnded(month("2018-03"))).isFalse();
        assertThat(ended.hasEnded(month("2018-04"))).isTrue();
        assertThat(THREE.hasEnded(month("2030-01"))).isFalse();
    }

    @Example
    void breaksWhereAVersionSaysSo() {
        SeriesBreak only = new SeriesBreak(month("2016-04"), "2016-04");

        assertThat(THREE.breaks()).containsExactly(only);
        assertThat(only.isBetween(month("2016-03"), month("2016-04"))).isTrue();
        assertThat(only.isBetween(month("2016-02"), month("2016-05"))).isTrue();
        assertThat(only.isBetween(month("2016-04"), month("2016-05"))).isFalse();
        assertThat(only.isBetween(month("2016-02"), month("2016-03"))).isFalse();
    }

    @Example
    void saysForWhichMonthsSomethingElseIsSaid() {
        StandardHistory two = history("2016-04!");
        StandardHistory ended = new StandardHistory(two.versions(), Optional.of(month("2016-10")), Optional.empty());
        StandardHistory unbroken = history("2016-04", "2017-01");

        assertThat(THREE.differs(two, month("2016-12"))).isFalse();
        assertThat(THREE.differs(two, month("2017-01"))).isTrue();
        assertThat(two.differs(ended, month("2016-10"))).isFalse();
        assertThat(two.differs(ended, month("2016-11"))).isTrue();
        assertThat(THREE.differs(unbroken, month("2016-05"))).isTrue();
        assertThat(THREE.differs(unbroken, month("2017-05"))).isFalse();
        StandardHistory sourced = new StandardHistory(
                List.of(new StandardVersion(
                        Optional.empty(), two.at(month("2000-01")).recipe(), "DfE", Optional.empty())),
                Optional.empty(),
                Optional.empty());
        assertThat(two.differs(sourced, month("2000-01"))).isTrue();
    }

    @Example
    void refusesMonthsWithoutAVersionOrWithTwo() {
        assertThatThrownBy(() -> new StandardHistory(List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        for (List<StandardVersion> versions : List.of(
                List.of(version("2016-04")),
                List.of(version(""), version("")),
                List.of(version(""), version("2016-04"), version("2016-04")),
                List.of(version(""), version("2016-05"), version("2016-04")))) {
            assertThatThrownBy(() -> new StandardHistory(versions, Optional.empty(), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void takesWhatVersionsShareFromTheFirst() {
        StandardVersion later = version("2017-01!");
        StandardRecipe other = new StandardRecipe(
                new StandardIndicator(
                        "x",
                        "first",
                        "Other area",
                        new Measure(MeasureUnit.PERCENT, 0, Polarity.NEUTRAL, Frequency.ANNUAL),
                        new StandardDefinition("text", "ANNUAL", "100*n/d", "NONE", "national", "BASE")),
                Optional.of("n"),
                Optional.of("d"));

        StandardVersion based = later.basedOn(other);
        assertThat(based.recipe().numeratorCode()).contains("n");
        assertThat(based.indicator().area()).isEqualTo("Other area");
        assertThat(based.indicator().measure())
                .isEqualTo(new Measure(MeasureUnit.PERCENT, 1, Polarity.LOW_IS_GOOD, Frequency.ANNUAL));
        assertThat(based.indicator().definition())
                .isEqualTo(new StandardDefinition("2017-01", "ANNUAL", "100*n/d", "CHILD_COUNT", "national", "BASE"));
        assertThat(based.breakReason()).contains("2017-01");
    }

    @Example
    void tellsWhoseChartGoesAcross() {
        PublishedSpan span =
                new PublishedSpan(month("2016-03").index(), month("2016-05").index());

        assertThat(Stream.of("2016-03", "2016-04", "2016-05", "2016-06").map(month -> span.crosses(month(month))))
                .containsExactly(false, true, true, false);
    }

    /** Whatever months versions begin with, every month has exactly one, and they follow each other. */
    @Property
    void everyMonthHasExactlyOneVersion(
            @ForAll @Size(max = 8) List<@IntRange(min = 24_121, max = 24_300) Integer> starts,
            @ForAll @IntRange(min = 24_100, max = 24_320) int asked) {
        List<StandardVersion> versions = new ArrayList<>(List.of(version("")));
        new TreeSet<>(starts).forEach(start -> versions.add(version(new ReportingMonth(start).toString())));
        StandardHistory history = new StandardHistory(versions, Optional.empty(), Optional.empty());
        ReportingMonth month = new ReportingMonth(asked);

        List<StandardVersion> valid = history.versions().stream()
                .filter(version -> version.hasBegun(month))
                .filter(version ->
                        history.lastOf(version).filter(month::isAfter).isEmpty())
                .toList();

        assertThat(valid).containsExactly(history.at(month));
        for (int at = 1; at < versions.size(); at++) {
            assertThat(history.lastOf(versions.get(at - 1)).map(last -> last.plus(1)))
                    .isEqualTo(versions.get(at).from());
        }
        assertThat(history.find(history.latest().from())).contains(history.latest());
    }

    private static StandardHistory history(String... later) {
        return new StandardHistory(
                Stream.concat(Stream.of(""), Stream.of(later))
                        .map(StandardHistoryTest::version)
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** "2016-04", with a mark where it breaks the series; nothing for the first. */
    private static StandardVersion version(String text) {
        String from = text.replace("!", "");
        StandardIndicator indicator = new StandardIndicator(
                "x",
                from.isEmpty() ? "first" : from,
                "Area",
                new Measure(MeasureUnit.COUNT, 1, Polarity.LOW_IS_GOOD, Frequency.MONTHLY),
                new StandardDefinition(from, "FLOW_IN_MONTH", "count", "CHILD_COUNT", "", "CORE"));
        return new StandardVersion(
                from.isEmpty() ? Optional.empty() : Optional.of(month(from)),
                new StandardRecipe(indicator, Optional.empty(), Optional.empty()),
                "",
                text.endsWith("!") ? Optional.of(from) : Optional.empty());
    }

    private static ReportingMonth month(String text) {
        return ReportingMonth.parse(text);
    }
}
