package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.user.service.PeopleFixture.BOARD;
import static uk.councilportal.user.service.PeopleFixture.OTHER_BOARD;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.rules.UserProblem;

/** Somebody can belong to several boards, one of which may be gone by now. */
class BoardMembersTest {
    private static final Set<UserRole> MEMBER = Set.of(UserRole.BOARD_MEMBER);
    private static final UserPlace GONE = UserPlace.board("board-of-the-past");
    private static final String PAT = "pat@example.org";

    private final PeopleFixture people = new PeopleFixture();

    @BeforeEach
    void inviteSomebodyToTwoBoards() {
        people.asPortalAdministrator();
        people.service.invite(new UserInvitation(new Person(PAT, "Pat", "Moor"), MEMBER, Set.of(BOARD, OTHER_BOARD)));
    }

    @Test
    void takesAnInvitationToTwoBoards() {
        assertThat(people.standing(PAT)).isEqualTo(new UserStanding(Set.of(BOARD, OTHER_BOARD), MEMBER, true));
    }

    @Test
    void changesNothingWhereSomebodyIsSavedAsTheyAre() {
        String before = people.keycloak.everything();
        move(BOARD, OTHER_BOARD);
        assertThat(people.keycloak.everything()).isEqualTo(before);
    }

    @Test
    void givesAndTakesOneBoardAndLeavesTheOther() {
        belongs(BOARD);
        move(BOARD, OTHER_BOARD);
        assertThat(people.standing(PAT).places()).containsExactlyInAnyOrder(BOARD, OTHER_BOARD);
        move(OTHER_BOARD);
        assertThat(people.standing(PAT).places()).containsExactly(OTHER_BOARD);
    }

    @Test
    void keepsABoardThatIsGoneAndGivesItToNobody() {
        belongs(BOARD, GONE);
        move(BOARD, OTHER_BOARD, GONE);
        assertThat(people.standing(PAT).places()).containsExactlyInAnyOrder(BOARD, OTHER_BOARD, GONE);

        belongs(BOARD);
        assertThatThrownBy(() -> move(BOARD, GONE))
                .isInstanceOfSatisfying(
                        UserRefusedException.class,
                        refused -> assertThat(refused.problems()).containsExactly(UserProblem.PLACE_NEEDED));
    }

    private void belongs(UserPlace... places) {
        people.keycloak.put(PAT, new UserStanding(Set.of(places), MEMBER, true), 0);
    }

    private void move(UserPlace... places) {
        people.service.move(new SeenUser(PAT, people.mark(PAT)), Set.of(places), MEMBER);
    }
}
