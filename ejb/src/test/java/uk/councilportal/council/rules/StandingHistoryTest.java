package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;

@DisplayName("How a council stood")
class StandingHistoryTest {
    @ParameterizedTest(name = "{0}: {1}, people last came in {2}, stopped for {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what was done, first to last                                        | stands     | people came in |
                // stopped for
                "                                                                      | SETTING_UP | SETTING_UP     | -",
                "PUT_ON SETTING_UP                                                     | SETTING_UP | SETTING_UP     | -",
                "PUT_ON SETTING_UP, ACTIVATED ACTIVE                                   | ACTIVE     | ACTIVE         | -",
                "PUT_ON SETTING_UP, ACTIVATED ACTIVE, SUCCEEDED LEFT                   | ACTIVE     | ACTIVE         | -",
                "PUT_ON SETTING_UP, SUSPENDED SUSPENDED                                | SUSPENDED  | SETTING_UP     | reason 2",
                "ACTIVATED ACTIVE, SUSPENDED SUSPENDED, DETAILS SUSPENDED, SUCCEEDED LEFT | SUSPENDED | ACTIVE       | reason 2",
                "ACTIVATED ACTIVE, SUSPENDED SUSPENDED, REACTIVATED ACTIVE             | ACTIVE     | ACTIVE         | -",
                "SUSPENDED SUSPENDED, REACTIVATED ACTIVE, SUSPENDED SUSPENDED, CARRIED LEFT | SUSPENDED | ACTIVE     | reason 3",
            })
    void isKnownByWhatWasDone(String done, CouncilState last, CouncilState admitting, String reason) {
        List<CouncilChange> changes = latestFirst(done);
        assertThat(StandingHistory.last(changes)).isEqualTo(last);
        assertThat(StandingHistory.admitting(changes)).isEqualTo(admitting);
        assertThat(StandingHistory.findReason(changes)).isEqualTo(Optional.ofNullable(reason));
    }

    private static List<CouncilChange> latestFirst(String done) {
        Deque<CouncilChange> changes = new ArrayDeque<>();
        Stream.ofNullable(done)
                .flatMap(text -> Stream.of(text.split(", ")))
                .map(text -> text.split(" "))
                .forEach(words -> changes.addFirst(new CouncilChange(
                        Kind.valueOf(words[0]),
                        CouncilState.valueOf(words[1]),
                        "ada",
                        LocalDateTime.of(2027, 4, 1, 9, 0),
                        "reason " + (changes.size() + 1),
                        Optional.empty())));
        return List.copyOf(changes);
    }
}
