package uk.councilportal.archive.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An issue is frozen anew at a revision as of which the council's populations are what they were. */
class PopulationHistoryTest {

    /** Each history as revision:first month=children. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:24184=56000                | 1:24184=56000                | 1 | 1 | 1  | the same history
            1:24184=56000                | 1:24184=56000                | 4 | 9 | 4  | the same number fits where it has been counted to
            1:24184=56000                | 1:24184=56000                | 4 | 2 | 1  | not a number this portal is yet to give away
            1:24184=56000                | 3:24184=56000                | 1 | 5 | 3  | known here since another revision
            1:24184=56000                | 3:24184=57000                | 1 | 5 |    | others here
            1:24184=56000 2:24184=57000  | 5:24184=56000 6:24184=57000  | 1 | 9 | 5  | as they were before they were put right
            1:24184=56000 2:24184=57000  | 5:24184=56000 6:24184=57000  | 2 | 9 | 6  | and as they were afterwards
            1:24184=56000 2:24196=57000  | 5:24184=56000                | 2 | 9 |    | a year is missing here
            1:24184=56000                | 5:24184=56000 5:24196=57000  | 1 | 9 |    | a year more here
            3:24184=56000                | 5:24184=56000                | 2 | 9 | 2  | nothing was known there, nor here
            ''                           | ''                           | 7 | 3 | 0  | no populations at all
            """)
    void findsTheRevisionThatShowsTheSame(
            String theirs, String ours, int revision, int latest, Integer expected, String why) {
        assertThat(history(ours).sameAs(history(theirs), revision, latest).stream()
                        .boxed()
                        .toList())
                .as(why)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static PopulationHistory history(String text) {
        return new PopulationHistory(Arrays.stream(text.split(" "))
                .filter(line -> !line.isEmpty())
                .map(PopulationHistoryTest::line)
                .toList());
    }

    private static PopulationHistory.Line line(String text) {
        String[] parts = text.split("[:=]");
        return new PopulationHistory.Line(
                List.of("", "", parts[1]),
                Integer.parseInt(parts[0]),
                List.of(Optional.empty(), Optional.of(parts[2])));
    }
}
