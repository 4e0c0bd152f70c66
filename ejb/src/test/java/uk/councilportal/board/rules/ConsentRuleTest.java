package uk.councilportal.board.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.model.GivenGrant;

/** Today is 10 June. A grant is written given/last day/taken back, days of June; a dash is none. */
class ConsentRuleTest {
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    private static final LocalDate TODAY = day(10);

    @ParameterizedTest(name = "asked {0}, grants {1}: {2}")
    @CsvSource({
        "-, '',                     -",
        "1, '',                     ASKED",
        "-, 2/-/-,                  IN_FORCE",
        "1, 2/-/-,                  IN_FORCE",
        "3, 2/-/-,                  IN_FORCE",
        "1, 2/10/-,                 IN_FORCE",
        "1, 2/9/-,                  EXPIRED",
        "1, 2/-/5,                  WITHDRAWN",
        "1, 2/9/5,                  WITHDRAWN",
        "3, 2/-/5,                  WITHDRAWN",
        "6, 2/-/5,                  ASKED",
        "6, 2/9/-,                  ASKED",
        "1, '2/-/5 6/-/-',          IN_FORCE",
        "1, '2/9/- 3/-/5',          WITHDRAWN",
        "-, '3/9/- 2/-/5',          EXPIRED",
    })
    void saysWhereABoardAndACouncilStand(String asked, String grants, String state) {
        Optional<ConsentRequest> request = known(asked).map(day -> new ConsentRequest("b", COUNCIL, "x", at(day)));
        List<GivenGrant> given = Arrays.stream(grants.split(" "))
                .filter(text -> !text.isEmpty())
                .map(ConsentRuleTest::grant)
                .toList();

        assertThat(ConsentRule.state(request, given, TODAY).map(Enum::name).orElse("-"))
                .isEqualTo(state);
    }

    private static GivenGrant grant(String text) {
        String[] days = text.split("/");
        return new GivenGrant(
                "b",
                COUNCIL,
                1,
                new GivenGrant.Time(
                        at(Integer.parseInt(days[0])),
                        known(days[1]).map(ConsentRuleTest::day),
                        known(days[2]).map(ConsentRuleTest::at)));
    }

    private static Optional<Integer> known(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private static LocalDateTime at(int day) {
        return day(day).atStartOfDay();
    }
}
