package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.user.service.PeopleFixture.ADA;
import static uk.councilportal.user.service.PeopleFixture.BEN;
import static uk.councilportal.user.service.PeopleFixture.NORFOLK;
import static uk.councilportal.user.service.PeopleFixture.ROTHERHAM;
import static uk.councilportal.user.service.PeopleFixture.SAM;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.PeopleFixture;

@DisplayName("Moving the people of a council that is followed by another")
class PeopleMoveTest {
    private static final UserStanding ADMINISTRATOR = PeopleFixture.standing(NORFOLK, UserRole.COUNCIL_ADMIN);
    private static final UserStanding VIEWER = PeopleFixture.standing(NORFOLK, UserRole.VIEWER);

    private PeopleFixture people;
    private PeopleMove move;

    @BeforeEach
    void rotherhamHasLeft() {
        people = new PeopleFixture();
        people.keycloak.makeGroup(NORFOLK.path());
        people.leave(ROTHERHAM);
        people.asPortalAdministrator();
        move = new PeopleMove(people.service, people.settlement, new Here());
    }

    @Test
    void takesEverybodyAlongWithTheirRolesUnderTheNewCode() {
        assertThat(move.people(ROTHERHAM).matching()).isEqualTo(3);
        assertThat(move.move(ROTHERHAM, NORFOLK, false)).isEqualTo(new MovedPeople(3, List.of(), false));
        assertThat(Stream.of(ADA, BEN, SAM).map(people::standing))
                .containsExactly(ADMINISTRATOR, ADMINISTRATOR, VIEWER);
        assertThat(move.people(ROTHERHAM).matching()).isZero();
        assertThat(move.move(ROTHERHAM, NORFOLK, false)).isEqualTo(new MovedPeople(0, List.of(), false));
    }

    @Test
    void letsNobodyLookAfterTheOtherCouncilWhoOnlyLookedAfterTheirOwn() {
        move.move(ROTHERHAM, NORFOLK, true);
        assertThat(Stream.of(ADA, BEN, SAM).map(people::standing)).containsOnly(VIEWER);
    }

    @Test
    void keepsOutWhomAnAdministratorHasKeptOut() {
        people.keycloak.put("out@example.org", standing(UserRole.APPROVER).withEnabled(false), 0);
        move.move(ROTHERHAM, NORFOLK, false);
        assertThat(people.standing("out@example.org"))
                .isEqualTo(PeopleFixture.standing(NORFOLK, UserRole.APPROVER).withEnabled(false));
    }

    @Test
    void namesWhomTheRulesDoNotLetMoveAndMovesTheOthers() {
        UserStanding nothing = standing(UserRole.VIEWER).withRoles(Set.of());
        people.keycloak.put("nothing@example.org", nothing, 0);
        assertThat(move.move(ROTHERHAM, NORFOLK, false))
                .isEqualTo(new MovedPeople(3, List.of("nothing@example.org"), false));
        assertThat(people.standing("nothing@example.org")).isEqualTo(nothing);
    }

    @Test
    void movesAHundredAtATimeAtMost() {
        IntStream.range(0, PeopleMove.AT_ONCE)
                .forEach(each -> people.keycloak.put("p%03d".formatted(each), standing(UserRole.VIEWER), 0));
        assertThat(move.move(ROTHERHAM, NORFOLK, false).moved()).isEqualTo(PeopleMove.AT_ONCE);
        assertThat(move.move(ROTHERHAM, NORFOLK, false).moved()).isEqualTo(3);
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void isFinishedByMovingAgainWhereverTheSignInServiceIsCut(boolean afterTheCall) {
        int stopped = 0;
        boolean cut = true;
        for (int call = 1; cut; call++) {
            rotherhamHasLeft();
            people.keycloak.cutAt(call, afterTheCall);
            stopped += movesSome() ? 1 : 0;
            cut = people.keycloak.wasCut();
            people.keycloak.mend();
            move.move(ROTHERHAM, NORFOLK, false);
            assertThat(Stream.of(ADA, BEN, SAM).map(people::standing))
                    .as("cut at call %d", call)
                    .containsExactly(ADMINISTRATOR, ADMINISTRATOR, VIEWER);
            assertThat(people.settlement.settle()).isEmpty();
        }
        assertThat(stopped).as("cut while somebody was moved").isGreaterThan(20);
    }

    /** Whether it stopped after it had begun. */
    private boolean movesSome() {
        try {
            return move.move(ROTHERHAM, NORFOLK, false).stopped();
        } catch (DirectoryException beforeAnybody) {
            return false;
        }
    }

    private static UserStanding standing(UserRole role) {
        return PeopleFixture.standing(ROTHERHAM, role);
    }

    /** The portal's own work is done as it is: nobody asks here who does it. */
    private static final class Here extends SystemCaller {
        @Override
        public <T> T forPortal(String job, Callable<T> work) throws Exception {
            return work.call();
        }
    }
}
