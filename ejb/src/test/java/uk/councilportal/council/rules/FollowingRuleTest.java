package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

@DisplayName("Somebody whose council is followed by another")
class FollowingRuleTest {
    private static final UserPlace FORMER = UserPlace.council("E08000018");
    private static final UserPlace SUCCESSOR = UserPlace.council("E08000099");
    private static final UserPlace ELSEWHERE = UserPlace.council("E10000020");

    @ParameterizedTest(name = "{0}: {1} under its new code, {2} in another council")
    @CsvSource({
        "DATA_OFFICER, DATA_OFFICER, DATA_OFFICER",
        "APPROVER VIEWER, APPROVER VIEWER, APPROVER VIEWER",
        "DATA_OFFICER COUNCIL_ADMIN, DATA_OFFICER COUNCIL_ADMIN, DATA_OFFICER",
        "COUNCIL_ADMIN, COUNCIL_ADMIN, VIEWER",
        "'', '', ''",
    })
    void goesOnAs(String before, String underNewCode, String inAnother) {
        assertThat(roles(before, false)).isEqualTo(of(underNewCode));
        assertThat(roles(before, true)).isEqualTo(of(inAnother));
    }

    @Test
    void belongsToTheOtherAndWhereElseTheyDidAndStaysKeptOut() {
        UserStanding before = new UserStanding(Set.of(FORMER, ELSEWHERE), Set.of(UserRole.VIEWER), false);
        assertThat(FollowingRule.follow(before, FORMER, SUCCESSOR, true))
                .isEqualTo(new UserStanding(Set.of(SUCCESSOR, ELSEWHERE), Set.of(UserRole.VIEWER), false));
    }

    private static Set<UserRole> roles(String before, boolean merged) {
        UserStanding standing = new UserStanding(Set.of(FORMER), of(before), true);
        UserStanding after = FollowingRule.follow(standing, FORMER, SUCCESSOR, merged);
        assertThat(after.places()).containsExactly(SUCCESSOR);
        return after.roles();
    }

    private static Set<UserRole> of(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(UserRole::valueOf)
                .collect(Collectors.toSet());
    }
}
