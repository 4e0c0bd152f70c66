package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.BoardsPage;
import uk.councilportal.system.pages.PortalPage;

/** Those who look after the portal keep boards and ask councils for their consent, in a browser. */
class BoardsBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final String SAMPLE = "four-councils-board";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void saysWhoSitsOnABoardAndWhereItsCouncilsStand() {
        BoardsPage boards = signedIn(ADMIN);

        assertThat(boards.open()).isEqualTo(200);
        assertThat(boards.boards()).anyMatch(line -> line.contains(SAMPLE));
        boards.openBoard(SAMPLE);
        assertThat(boards.members()).anyMatch(line -> line.contains("board-all"));
        assertThat(boards.councils())
                .anyMatch(line -> line.startsWith("Norfolk In force") && line.contains("indicators"));
        assertThat(boards.accessibilityViolations()).isEmpty();
    }

    @Test
    void asksACouncilWhichSeesThatAndNothingIsShownByIt() {
        String name = "asking-board-" + System.nanoTime() % 1_000_000;
        BoardsPage boards = signedIn(ADMIN);
        boards.open();
        boards.keep(name, "Asking board");
        assertThat(boards.heading()).isEqualTo("Asking board");
        assertThat(boards.text()).contains("The board is kept.", "asked no council yet", "Nobody sits on this board");

        boards.ask("Birmingham");
        assertThat(boards.councils())
                .singleElement()
                .asString()
                .startsWith("Birmingham Asked")
                .contains(ADMIN);
        PortalPage approver = signedIn("birmingham-approver");
        approver.goTo("/app/grants.xhtml");
        assertThat(approver.text()).contains("Asking board asked on");
        PortalPage other = signedIn("norfolk-approver");
        other.goTo("/app/grants.xhtml");
        assertThat(other.text()).doesNotContain("Asking board");

        boards.askNoLonger("Birmingham");
        assertThat(boards.councils()).isEmpty();
        approver.goTo("/app/grants.xhtml");
        assertThat(approver.text()).doesNotContain("Asking board");
    }

    @Test
    void saysWhatHasToBePutRight() {
        BoardsPage boards = signedIn(ADMIN);
        boards.open();
        boards.keep("Not A Name", "");
        assertThat(boards.faults()).hasSize(2).anyMatch(fault -> fault.contains("Not A Name"));
        assertThat(boards.accessibilityViolations()).isEmpty();

        boards.openBoard("two-councils-board");
        boards.ask("");
        assertThat(boards.faults()).containsExactly("Choose the council to ask.");
        assertThat(boards.members()).isNotEmpty();
        assertThat(boards.openBoard("no-such-board")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"norfolk-admin", "norfolk-approver", "norfolk-viewer", "norfolk-officer", "board-all"})
    void isNotFoundForEverybodyElse(String person) {
        assertThat(signedIn(person).open()).isEqualTo(404);
        assertThat(signedIn(person).openBoard(SAMPLE)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390, 320})
    void isAccessibleAtAnyWidth(int width) {
        BoardsPage boards = signedIn(ADMIN);
        boards.resizeTo(width, 900);

        assertThat(boards.open()).isEqualTo(200);
        assertThat(boards.accessibilityViolations()).isEmpty();
        assertThat(boards.scrollsSideways()).isFalse();
        boards.openBoard(SAMPLE);
        assertThat(boards.accessibilityViolations()).isEmpty();
        assertThat(boards.scrollsSideways()).isFalse();
        assertThat(boards.complaints()).isEmpty();
    }

    private BoardsPage signedIn(String person) {
        return new BoardsPage(browsers.signIn(person, "/app/home.xhtml"));
    }
}
