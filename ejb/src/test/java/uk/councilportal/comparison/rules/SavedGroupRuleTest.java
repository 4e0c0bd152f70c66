package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.GroupProblem;

class SavedGroupRuleTest {

    private static final List<String> KEPT = List.of("Our four", "Coast");

    @ParameterizedTest(name = "[{0}] is kept as [{1}]: {2}")
    @CsvSource({
        "'North',             'North',       ",
        "'  North   Sea  ',   'North Sea',   ",
        "'North\tSea',        'North Sea',   ",
        "'coastline',         'coastline',   ",
        "'',                  '',            NAME_MISSING",
        "'   ',               '',            NAME_MISSING",
        "'\u200B\u202E',      '',            NAME_MISSING",
        "'Coast',             'Coast',       NAME_TAKEN",
        "' our  FOUR ',       'our FOUR',    NAME_TAKEN",
    })
    void takesANameThatTheOthersDoNotHave(String typed, String kept, GroupProblem problem) {
        String name = SavedGroupRule.name(typed);

        assertThat(name).isEqualTo(kept);
        assertThat(SavedGroupRule.problem(name, KEPT))
                .isEqualTo(Stream.ofNullable(problem).findFirst());
    }

    @Test
    void takesANameOfSixtyCharactersAndNoLongerOne() {
        assertThat(SavedGroupRule.problem("n".repeat(60), KEPT)).isEmpty();
        assertThat(SavedGroupRule.problem("n".repeat(61), KEPT)).contains(GroupProblem.NAME_TOO_LONG);
    }

    @Test
    void keepsTwentyGroupsAtMost() {
        assertThat(SavedGroupRule.problemOfAnother("North", Collections.nCopies(19, "Coast")))
                .isEmpty();
        assertThat(SavedGroupRule.problemOfAnother("Coast", Collections.nCopies(19, "Coast")))
                .contains(GroupProblem.NAME_TAKEN);
        assertThat(SavedGroupRule.problemOfAnother("North", Collections.nCopies(20, "Coast")))
                .contains(GroupProblem.TOO_MANY);
    }
}
