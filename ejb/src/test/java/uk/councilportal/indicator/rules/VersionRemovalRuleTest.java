package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.rules.StandardVersionRule.Outcome;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** An indicator whose figures of January to June 2016 are published, and what becomes of it without one of its versions. */
class VersionRemovalRuleTest {
    private static final String HEAD = "code,area,unit,measure_type,formula,disclosure,tier,definition,decimals,"
            + "title,polarity,valid_from,break_reason\n";
    private static final SortedSet<ReportingMonth> PUBLISHED = new TreeSet<>(IntStream.rangeClosed(1, 6)
            .mapToObj(month -> ReportingMonth.of(2016, month))
            .toList());

    /** The versions: title, polarity, from and break; the one taken out; why; how many published months are touched. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Visits;LOW_IS_GOOD;; / Made;LOW_IS_GOOD;2016-09;                                     | 2016-09 | -     | 0",
                "Visits;LOW_IS_GOOD;; / Made;LOW_IS_GOOD;2016-04;                                     | 2016-04 | Error | 3",
                "Visits;LOW_IS_GOOD;; / Visits;LOW_IS_GOOD;2016-04;                                   | 2016-04 | -     | 0",
                "Visits;LOW_IS_GOOD;; / Made;LOW_IS_GOOD;2016-04; / Calls;LOW_IS_GOOD;2016-06;        | 2016-04 | Error | 2",
                "Visits;LOW_IS_GOOD;; / Made;HIGH_IS_GOOD;2016-04;x / Calls;LOW_IS_GOOD;2016-06;x     | 2016-04 | Error | 2",
                "Visits;LOW_IS_GOOD;; / Made;HIGH_IS_GOOD;2016-04;x / Calls;HIGH_IS_GOOD;2016-06;new  | 2016-04 | Error | 2",
            })
    void givesTheMonthsToTheVersionBefore(String versions, String from, String reason, int touched) {
        StandardHistory kept = history(versions);
        ReportingMonth month = ReportingMonth.parse(from);
        Outcome outcome = VersionRemovalRule.apply(kept, month, reason == null ? "" : reason, PUBLISHED);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.touched()).hasSize(touched);
        StandardHistory after = outcome.history().orElseThrow();
        assertThat(after.versions()).hasSize(kept.versions().size() - 1);
        assertThat(after.at(month)).isEqualTo(kept.at(month.previous()));
        assertThat(after.last()).isEqualTo(kept.last());
        assertThat(after.replacedBy()).contains("visits-made");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visits;LOW_IS_GOOD;; / Made;LOW_IS_GOOD;2016-04;                                      | 2016-04 | reason     | April 2016 to June 2016 are published",
                "Visits;LOW_IS_GOOD;; / Made;HIGH_IS_GOOD;2016-09;x / Calls;HIGH_IS_GOOD;2016-11;      | 2016-09 | valid_from | turn with November 2016",
            })
    void refusesWhatNeedsAReasonOrABreak(String versions, String from, String column, String message) {
        Outcome outcome = VersionRemovalRule.apply(history(versions), ReportingMonth.parse(from), " ", PUBLISHED);

        assertThat(outcome.history()).isEmpty();
        assertThat(outcome.touched()).isEmpty();
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
    }

    private static StandardHistory history(String versions) {
        StringBuilder file = new StringBuilder(HEAD);
        for (String version : versions.split("/")) {
            file.append("x,Visits,COUNT,FLOW_IN_MONTH,count,CHILD_COUNT,CORE,Visits of the month.,0,")
                    .append(version.strip().replace(';', ','))
                    .append('\n');
        }
        FailureLog log = new FailureLog();
        List<StandardVersion> read = new StandardIndicatorCsvParser()
                .readAll(FileSource.of("versions.csv", file.toString().getBytes(StandardCharsets.UTF_8)), log).stream()
                        .map(StandardIndicatorLine::version)
                        .toList();
        assertThat(log.isEmpty()).as("%s", log.kept()).isTrue();
        return new StandardHistory(read, Optional.of(ReportingMonth.of(2018, 3)), Optional.of("visits-made"));
    }
}
