package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.rules.StandardVersionRule.Outcome;
import uk.councilportal.indicator.rules.StandardVersionRule.Problem;
import uk.councilportal.indicator.rules.StandardVersionRule.Wanted;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** What versions a standard indicator can have, by rows as they stand in the file of the catalogue. */
class StandardVersionRuleTest {
    private static final String HEAD = "code,area,unit,measure_type,formula,disclosure,tier,definition,decimals,"
            + "title,polarity,valid_from,valid_to,break_reason,replaced_by,reason,denominator_code\n";
    private static final String FIRST = "Visits;LOW_IS_GOOD;;;;;";
    private static final String APRIL = "Visits made;LOW_IS_GOOD;2016-04;;;;";

    /** Kept is what the first column says, then comes what is wanted: title; polarity; from; to; break; replaced by; reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                  | V;LOW_IS_GOOD;2016-04;;;;                        | valid_from    | from the beginning",
                "-                  | V;LOW_IS_GOOD;;;why;;                            | break_reason  | nothing before it",
                "first              | V;LOW_IS_GOOD;2016-04;2016-03;;;                 | valid_to      | before it begins",
                "first              | V;LOW_IS_GOOD;2016-04;;;other;                   | valid_to      | which month is the last",
                "first              | V;LOW_IS_GOOD;2016-04;2016-12;;x;                | replaced_by   | not replaced by itself",
                "first              | V;HIGH_IS_GOOD;2016-04;;;;                       | break_reason  | polarity turns with April 2016",
                "first, april       | V;HIGH_IS_GOOD;;;;;                              | polarity      | polarity turns with April 2016",
                "first, april       | V;LOW_IS_GOOD;;2016-02;;;                        | valid_to      | write 2016-03 or nothing",
                "first, april       | V;LOW_IS_GOOD;;;;other;                          | replaced_by   | Only the last version",
                "first              | V;LOW_IS_GOOD;;;;;                               | reason        | Figures of January 2016 to June 2016",
                "first              | V;LOW_IS_GOOD;2016-06;;;;                        | reason        | Figures of June 2016 are",
                "first              | Visits;LOW_IS_GOOD;;2016-05;;;                   | reason        | Figures of June 2016 are",
            })
    void refusesWhatCannotBe(String kept, String wanted, String column, String message) {
        Outcome outcome = apply(kept == null ? "" : kept, wanted);

        assertThat(outcome.history()).isEmpty();
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first        | V;LOW_IS_GOOD;2016-07;;;;             | 0",
                "first        | V;HIGH_IS_GOOD;2016-07;;turned;;      | 0",
                "first        | V;LOW_IS_GOOD;2016-04;;;;corrected    | 3",
                "first        | V;LOW_IS_GOOD;;;;;corrected           | 6",
                "first, april | V;LOW_IS_GOOD;;2016-03;;;corrected    | 3",
                "first, april | V;LOW_IS_GOOD;2016-04;2017-03;;other;corrected | 3",
                "first        | Visits;LOW_IS_GOOD;;2016-06;;other;   | 0",
                "first        | Visits;LOW_IS_GOOD;;2016-02;;other;ended early | 4",
            })
    void takesWhatCanBeAndSaysWhichPublishedMonthsItTouches(String kept, String wanted, int touched) {
        Outcome outcome = apply(kept, wanted);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.touched()).hasSize(touched);
        assertThat(outcome.history()).isPresent();
    }

    @Test
    void keepsTheEndOfTheLastVersionWhenAnEarlierOneIsCorrected() {
        StandardHistory kept = history("Visits;LOW_IS_GOOD;;;;;", "V;LOW_IS_GOOD;2016-04;2017-03;;other;");

        StandardHistory after = StandardVersionRule.apply(
                        Optional.of(kept), List.of(wanted("W;LOW_IS_GOOD;;;;;")), new TreeSet<>())
                .history()
                .orElseThrow();

        assertThat(after.last()).contains(ReportingMonth.of(2017, 3));
        assertThat(after.replacedBy()).contains("other");
        assertThat(after.at(ReportingMonth.of(2016, 3)).indicator().title()).isEqualTo("W");
        assertThat(after.at(ReportingMonth.of(2016, 4)).indicator().title()).isEqualTo("V");
    }

    /** What figures rest on is refused once figures are published, and is the same in all versions. */
    @Test
    void asksForANewIndicatorWhereFiguresRestOnWhatChanges() {
        Wanted rates =
                line("x,Area,PERCENT,STOCK_AT_MONTH_END,100*n/d,CHILD_COUNT,CORE,text,0,Visits,LOW_IS_GOOD,,,,,,d\n");
        StandardHistory kept = history(FIRST);

        assertThat(columns(StandardVersionRule.apply(Optional.of(kept), List.of(rates), published())))
                .containsExactly("unit", "measure_type", "formula", "denominator_code");
        assertThat(StandardVersionRule.apply(Optional.of(kept), List.of(rates), published())
                        .problems())
                .extracting(Problem::message)
                .contains("Published figures rest on \"COUNT\". Begin a new indicator, and let it replace this one");
        assertThat(StandardVersionRule.apply(Optional.of(kept), List.of(rates), new TreeSet<>())
                        .problems())
                .isEmpty();
        Wanted later = line(
                "x,Elsewhere,PERCENT,FLOW_IN_MONTH,count,CHILD_COUNT,BASE,text,0,Visits,LOW_IS_GOOD,2017-04,,,,,\n");
        assertThat(columns(StandardVersionRule.apply(Optional.of(kept), List.of(later), published())))
                .containsExactly("unit", "area", "tier");
    }

    @Test
    void takesANewIndicatorWithAllItsVersions() {
        Outcome outcome =
                StandardVersionRule.apply(Optional.empty(), List.of(wanted(APRIL), wanted(FIRST)), new TreeSet<>());

        assertThat(outcome.history().orElseThrow().versions()).hasSize(2);
        assertThat(outcome.touched()).isEmpty();
    }

    @Test
    void changesNothingWhereAllIsKeptAlready() {
        StandardHistory kept = history(FIRST, APRIL);

        assertThat(StandardVersionRule.apply(Optional.of(kept), List.of(wanted(FIRST), wanted(APRIL)), published()))
                .isEqualTo(new Outcome(List.of(), Optional.of(kept), new TreeSet<>()));
    }

    private static Outcome apply(String kept, String wanted) {
        String[] names = kept.isEmpty() ? new String[0] : kept.split(", ");
        Optional<StandardHistory> before = names.length == 0
                ? Optional.empty()
                : Optional.of(history(Arrays.stream(names)
                        .map(name -> name.equals("first") ? FIRST : APRIL)
                        .toArray(String[]::new)));
        return StandardVersionRule.apply(before, List.of(wanted(wanted)), published());
    }

    /** January to June 2016. */
    private static SortedSet<ReportingMonth> published() {
        return Stream.iterate(ReportingMonth.of(2016, 1), month -> month.plus(1))
                .limit(6)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> columns(Outcome outcome) {
        return outcome.problems().stream().map(Problem::column).toList();
    }

    private static StandardHistory history(String... rows) {
        return StandardVersionRule.apply(
                        Optional.empty(),
                        Arrays.stream(rows).map(StandardVersionRuleTest::wanted).toList(),
                        new TreeSet<>())
                .history()
                .orElseThrow();
    }

    private static Wanted wanted(String cells) {
        return line("x,Area,COUNT,FLOW_IN_MONTH,count,CHILD_COUNT,CORE,text,0," + cells.replace(';', ',') + ",\n");
    }

    private static Wanted line(String row) {
        FailureLog log = new FailureLog();
        List<StandardIndicatorLine> lines = new StandardIndicatorCsvParser()
                .readAll(
                        FileSource.of("file.csv", (HEAD + row).getBytes(java.nio.charset.StandardCharsets.UTF_8)), log);
        assertThat(log.kept()).isEmpty();
        StandardIndicatorLine line = lines.get(0);
        return new Wanted(line.version(), line.last(), line.replacedBy(), line.reason());
    }
}
