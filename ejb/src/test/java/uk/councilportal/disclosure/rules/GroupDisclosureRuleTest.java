package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.GroupDecision;

/** Statistics and disclosure, 3.6: councils are letters, other groups are divided by a blank. */
class GroupDisclosureRuleTest {

    @ParameterizedTest
    @CsvSource({
        // group, seen by themselves, other groups, decision
        "'',         '',       '',              TOO_FEW",
        "AB,         AB,       '',              TOO_FEW",
        "ABC,        '',       '',              SHOWN",
        "ABC,        ABC,      '',              SHOWN",
        "ABC,        A,        '',              SHOWN",
        "ABC,        AB,       '',              TELLS_OF_ONE",
        "ABCDEFGHIJ, ABCDEFGHI, '',             TELLS_OF_ONE",
        "BCDEF,      '',       ABCDEF,          TELLS_OF_ONE",
        "BCDEF,      ABCDEF,   ABCDEF,          SHOWN",
        "BCDEF,      A,        ABCDEF,          SHOWN",
        "CDEF,       '',       ABCDEF,          SHOWN",
        "CDEF,       B,        ABCDEF,          TELLS_OF_ONE",
        "ABCD,       '',       'ABE CDE',       TELLS_OF_ONE",
        "ABCD,       '',       'ABEF CDGH',     SHOWN",
        "ABC,        '',       ABC,             SHOWN",
    })
    void showsAGroupOnlyWhenItTellsOfNoSingleCouncil(
            String group, String visible, String others, GroupDecision decision) {
        List<Set<AuthorityCode>> groups = Stream.of(others.split(" "))
                .filter(other -> !other.isEmpty())
                .map(GroupDisclosureRuleTest::councils)
                .toList();

        GroupDecision made = GroupDisclosureRule.decide(councils(group), councils(visible), groups);

        assertThat(made).isEqualTo(decision);
        assertThat(made.shows()).isEqualTo(made.reason().isEmpty());
    }

    private static Set<AuthorityCode> councils(String letters) {
        return letters.chars()
                .mapToObj(letter -> new AuthorityCode("E0800000" + (letter - 'A')))
                .collect(Collectors.toSet());
    }
}
