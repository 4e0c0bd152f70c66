package uk.councilportal.user.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.service.UserChoices.Named;
import uk.councilportal.user.view.UserChoiceLists.Option;

/** Where somebody belongs stays chosen when their page is saved as it is, even where nobody else can be put there. */
class UserChoiceListsTest {
    private static final UserPlace ROTHERHAM = UserPlace.council("E08000018");
    private static final UserPlace NORFOLK = UserPlace.council("E10000020");
    private static final UserPlace BOARD = UserPlace.board("four-councils-board");
    private static final UserPlace OTHER_BOARD = UserPlace.board("two-councils-board");
    private static final List<Named> ALL = List.of(
            new Named(NORFOLK, "Norfolk"),
            new Named(ROTHERHAM, "Rotherham"),
            new Named(BOARD, "Four councils"),
            new Named(OTHER_BOARD, "Two councils"));

    @Test
    void offerEveryCouncilAndEveryBoardInItsOwnList() {
        assertThat(UserChoiceLists.councils(ALL, Set.of()))
                .extracting(Option::label)
                .containsExactly("Norfolk", "Rotherham");
        assertThat(UserChoiceLists.boards(ALL, Set.of()))
                .extracting(Option::label)
                .containsExactly("Four councils", "Two councils");
    }

    @Test
    void haveEveryBoardOfSomebodyChosen() {
        assertThat(chosen(UserChoiceLists.boards(ALL, Set.of(BOARD, OTHER_BOARD))))
                .containsExactly(BOARD.toString(), OTHER_BOARD.toString());
    }

    @Test
    void keepWhatIsOnThePortalNoMore() {
        UserPlace left = UserPlace.council("E06000045");
        UserPlace gone = UserPlace.board("board-of-the-past");
        assertThat(chosen(UserChoiceLists.councils(ALL, Set.of(left)))).containsExactly(left.toString());
        assertThat(chosen(UserChoiceLists.boards(ALL, Set.of(BOARD, gone))))
                .containsExactly(BOARD.toString(), gone.toString());
    }

    @Test
    void leaveTheChoiceBetweenTwoCouncilsToWhoeverPutsItRight() {
        assertThat(chosen(UserChoiceLists.councils(ALL, Set.of(NORFOLK)))).containsExactly(NORFOLK.toString());
        assertThat(chosen(UserChoiceLists.councils(ALL, Set.of(NORFOLK, ROTHERHAM))))
                .isEmpty();
    }

    private static List<String> chosen(List<Option> options) {
        return options.stream().filter(Option::chosen).map(Option::value).toList();
    }
}
