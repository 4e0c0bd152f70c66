package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Where a row of figures goes across a change of the national definition. */
@DisplayName("A break in a series")
class SeriesBreakRuleTest {
    private static final int YEAR = 12;

    /**
     * Months with a figure; "-" is one without. Below each figure stands the month of the break that is said there. What is not in the row is
     * not said: neither before its first figure nor behind its last.
     */
    @ParameterizedTest
    @CsvSource({
        "2016-10,         2016-08 2016-09 2016-10 2016-11, '. . 2016-10 .'",
        "2016-10,         2016-08 2016-09 -       2016-11, '. . . 2016-10'",
        "2016-10,         -       -       2016-10 2016-11, '. . . .'",
        "2016-10,         2016-10 2016-11,                 '. .'",
        "2016-10,         2016-08 2016-09,                 '. .'",
        "2016-09 2016-11, 2016-08 2016-09 2016-10 2016-11, '. 2016-09 . 2016-11'",
        "2016-09 2016-10, 2016-08 -       2016-10 2016-11, '. . 2016-09+2016-10 .'",
        "'',              2016-08 2016-09,                 '. .'",
        "2016-10,         -       -,                       '. .'"
    })
    void isSaidAtTheFirstFigureCountedOtherwise(String breaks, String row, String said) {
        assertThat(said(row(row), breaks(breaks))).isEqualTo(said);
    }

    /** Financial years; the one within which the definition changes is counted in two ways, so that the year after begins anew again. */
    @ParameterizedTest
    @CsvSource({
        "2015-10, '. 2015-10 2015-10'",
        "2015-04, '. 2015-04 .'",
        "2016-03, '. 2016-03 2016-03'",
        "2014-04, '. . .'",
        "2014-05, '. 2014-05 .'",
        "2017-04, '. . .'"
    })
    void isSaidOfYearsThatAreCountedInTwoWays(String month, String said) {
        List<Optional<ReportingPeriod>> years = IntStream.rangeClosed(2014, 2016)
                .mapToObj(year -> Optional.of(ReportingPeriod.year(FinancialYear.of(ReportingMonth.of(year, 4)))))
                .toList();

        assertThat(said(years, breaks(month))).isEqualTo(said);
    }

    /** A count of a month, a measure over twelve months, and one whose formula adds twelve: changed with April 2016. */
    @ParameterizedTest
    @CsvSource({
        "FLOW_IN_MONTH, count,                2016-04",
        "ROLLING_12M,   count,                2016-04+2017-03",
        "SNAPSHOT,      100*sum12(n)/sum12(d), 2016-04+2017-03"
    })
    void isSaidAgainWhenAllTwelveMonthsAreCountedAlike(String type, String formula, String said) {
        StandardHistory history = history(type, formula, "2016-04");

        assertThat(months(SeriesBreakRule.breaks(history))).isEqualTo(said);
        assertThat(SeriesBreakRule.coversYear(history.latest().recipe())).isEqualTo(said.contains("+"));
        assertThat(SeriesBreakRule.validity(history, code -> code).breaks()).isEqualTo(SeriesBreakRule.breaks(history));
    }

    @ParameterizedTest
    @CsvSource({"'', false, ''", "2017-03, true, Title of successor"})
    void isSaidWithTheEndOfTheIndicator(String last, boolean ended, String successor) {
        StandardHistory open = history("FLOW_IN_MONTH", "count", "2016-04");
        StandardHistory history = ended
                ? new StandardHistory(
                        open.versions(), Optional.of(ReportingMonth.parse(last)), Optional.of("successor"))
                : open;

        assertThat(SeriesBreakRule.validity(history, code -> "Title of " + code).last())
                .isEqualTo(history.last());
        assertThat(SeriesBreakRule.validity(history, code -> "Title of " + code)
                        .replacedBy()
                        .orElse(""))
                .isEqualTo(successor);
    }

    /** Two months held against each other, where a figure over twelve months is counted otherwise from April 2016 on. */
    @ParameterizedTest
    @CsvSource({
        "2016-02, 2016-03, ''",
        "2016-03, 2016-04, 2016-04",
        "2016-04, 2016-05, 2017-03",
        "2017-02, 2017-03, 2017-03",
        "2017-03, 2017-04, ''",
        "2016-03, 2017-03, 2016-04+2017-03"
    })
    void liesBetweenFiguresOverTwelveMonthsAsLongAsOneIsCountedInTwoWays(String earlier, String later, String said) {
        List<SeriesBreak> breaks = SeriesBreakRule.breaks(history("ROLLING_12M", "count", "2016-04"));

        assertThat(months(SeriesBreakRule.across(month(earlier), month(later), breaks)))
                .isEqualTo(said);
    }

    /** Two figures over twelve months can be held against each other where each of their months is counted alike. */
    @Property
    void liesBetweenTwoFiguresWhenAnyOfTheirMonthsIsCountedOtherwise(
            @ForAll @IntRange(min = 0, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 20) int distance,
            @ForAll @IntRange(min = 0, max = 60) int changed,
            @ForAll @IntRange(min = 0, max = 60) int again,
            @ForAll boolean rolling) {
        ReportingMonth origin = ReportingMonth.of(2010, 1);
        List<ReportingMonth> changes =
                Stream.of(changed, again).distinct().sorted().map(origin::plus).toList();
        StandardHistory history = history(
                rolling ? "ROLLING_12M" : "FLOW_IN_MONTH",
                "count",
                changes.stream().map(ReportingMonth::toString).toArray(String[]::new));
        ReportingMonth earlier = origin.plus(first);
        ReportingMonth later = earlier.plus(distance);
        ReportingMonth oldest = rolling ? earlier.minus(YEAR - 1) : earlier;
        boolean otherwise = changes.stream().anyMatch(month -> month.isAfter(oldest) && !month.isAfter(later));

        assertThat(SeriesBreakRule.across(
                                ReportingPeriod.month(earlier),
                                ReportingPeriod.month(later),
                                SeriesBreakRule.breaks(history))
                        .isEmpty())
                .isEqualTo(!otherwise);
    }

    private static StandardHistory history(String type, String formula, String... breaks) {
        StandardIndicator indicator = new StandardIndicator(
                "x",
                "X",
                "Area",
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new StandardDefinition("", type, formula, "NONE", "", "CORE"));
        StandardRecipe recipe = new StandardRecipe(indicator, Optional.empty(), Optional.empty());
        return new StandardHistory(
                Stream.concat(
                                Stream.of(StandardVersion.first(recipe)),
                                Stream.of(breaks)
                                        .map(month -> new StandardVersion(
                                                Optional.of(ReportingMonth.parse(month)),
                                                recipe,
                                                "",
                                                Optional.of("counted otherwise"))))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.month(ReportingMonth.parse(text));
    }

    private static List<Optional<ReportingPeriod>> row(String text) {
        return Arrays.stream(text.split(" +"))
                .map(month ->
                        Optional.of(month).filter(each -> !each.equals("-")).map(SeriesBreakRuleTest::month))
                .toList();
    }

    private static List<SeriesBreak> breaks(String text) {
        return Arrays.stream(text.split(" +"))
                .filter(month -> !month.isEmpty())
                .map(month -> new SeriesBreak(ReportingMonth.parse(month), "counted otherwise"))
                .toList();
    }

    private static String said(List<Optional<ReportingPeriod>> row, List<SeriesBreak> breaks) {
        return SeriesBreakRule.along(row, breaks).stream()
                .map(found -> found.isEmpty() ? "." : months(found))
                .collect(Collectors.joining(" "));
    }

    private static String months(List<SeriesBreak> breaks) {
        return breaks.stream().map(each -> each.month().toString()).collect(Collectors.joining("+"));
    }
}
