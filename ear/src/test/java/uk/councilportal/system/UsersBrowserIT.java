package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ComparisonPage;
import uk.councilportal.system.pages.UsersPage;

/** Both kinds of administrator keep users against the real Keycloak, and what they must not do is refused. */
class UsersBrowserIT {
    private static final String COUNCIL_ADMIN = "norfolk-admin";
    private static final String PORTAL_ADMIN = "portal-admin";
    private static final String BOARD = "four-councils-board";
    private static final String OTHER_BOARD = "two-councils-board";
    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void aCouncilAdministratorKeepsSomebodyFromInvitationToRemoval() {
        String name = someone();
        UsersPage admin = at(COUNCIL_ADMIN);
        assertThat(admin.accessibilityViolations()).isEmpty();
        assertThat(admin.users()).allSatisfy(line -> assertThat(line).contains("Norfolk"));
        assertThat(admin.offersRole("PORTAL_ADMIN")).isFalse();
        admin.fillInvitation(name, "Sam", "Hill");
        admin.tick("VIEWER");
        admin.invite();
        assertThat(admin.text()).contains(name + " is invited");
        newcomer().comeIn(admin.link(), name);

        admin.open();
        admin.find(name);
        assertThat(admin.users()).singleElement().asString().contains("Sam Hill", "Viewer", "Active");
        admin.openUser(name);
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.untick("VIEWER");
        admin.tick("DATA_OFFICER");
        admin.change();
        admin.find(name);
        assertThat(admin.users()).singleElement().asString().contains("Data officer");

        admin.openUser(name);
        admin.sayYesTo("disable");
        assertThat(admin.text()).contains("is disabled and signed out");
        assertThat(signedIn(name)).isFalse();
        admin.openUser(name);
        admin.pressButton("#enable-now");
        assertThat(signedIn(name)).isTrue();
        admin.openUser(name);
        admin.pressButton("#sessions-now");
        assertThat(admin.text()).contains("is signed out everywhere");
        admin.openUser(name);
        admin.sayYesTo("remove");
        admin.find(name);
        assertThat(admin.text()).contains("Nobody found");
        assertThat(admin.openUser(name)).isEqualTo(NOT_FOUND);
    }

    @Test
    void aPortalAdministratorKeepsPeopleOfBoardsAndCouncils() {
        String name = someone();
        UsersPage admin = at(PORTAL_ADMIN);
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.fillInvitation(name, "Kim", "Lake");
        admin.tick("BOARD_MEMBER");
        admin.tickBoard(BOARD);
        admin.invite();
        newcomer().comeIn(admin.link(), name);

        admin.openUser(name);
        admin.untick("BOARD_MEMBER");
        admin.tick("APPROVER");
        admin.untickBoard(BOARD);
        admin.chooseCouncil("E06000045");
        admin.change();
        admin.find(name);
        assertThat(admin.users()).singleElement().asString().contains("Approver", "Southampton");
        admin.openUser(name);
        admin.sayYesTo("remove");
        admin.find(name);
        assertThat(admin.users()).singleElement().asString().contains("no role", "none");
    }

    @Test
    void letsSomebodyBelongToTwoBoards() {
        String name = someone();
        UsersPage admin = at(PORTAL_ADMIN);
        admin.fillInvitation(name, "Pat", "Moor");
        admin.tick("BOARD_MEMBER");
        admin.tickBoard(BOARD);
        admin.tickBoard(OTHER_BOARD);
        admin.invite();
        ComparisonPage member = new ComparisonPage(newcomer().comeIn(admin.link(), name), "overview.xhtml", "councils");
        member.open("");
        assertThat(member.signedInAs()).contains("Four councils improvement board", "Two councils improvement board");
        assertThat(member.names()).containsExactlyInAnyOrder("Birmingham", "Norfolk", "Rotherham", "Southampton");

        admin.openUser(name);
        assertThat(admin.tickedBoards()).containsExactlyInAnyOrder("BOARD:" + BOARD, "BOARD:" + OTHER_BOARD);
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.change();
        admin.openUser(name);
        assertThat(admin.tickedBoards()).as("saved unchanged").hasSize(2);
        admin.untickBoard(BOARD);
        admin.change();
        admin.find(name);
        assertThat(admin.users())
                .singleElement()
                .asString()
                .contains("Two councils improvement board")
                .doesNotContain("Four councils improvement board");
        ComparisonPage later = new ComparisonPage(signIn(name), "overview.xhtml", "councils");
        assertThat(later.signedInAs()).isEqualTo("Board member, Two councils improvement board");
        admin.openUser(name);
        admin.sayYesTo("remove");
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void saysAllThatHasToBePutRightAndKeepsWhatWasTyped() {
        UsersPage admin = at(COUNCIL_ADMIN);
        admin.fillInvitation("officer.norfolk", "", "");
        admin.tick("APPROVER");
        admin.invite();
        assertThat(admin.problems()).hasSize(3).first().asString().contains("You typed “officer.norfolk”");
        assertThat(admin.typedEmail()).isEqualTo("officer.norfolk");
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.resizeTo(320, 640);
        assertThat(admin.scrollsSideways()).isFalse();
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.fillInvitation(someone(), "Kim (Lee)", "Lake?");
        admin.invite();
        assertThat(admin.problems())
                .containsExactly("A name cannot hold “(”. Leave it out.", "A name cannot hold “?”. Leave it out.");
        admin.fillInvitation("norfolk-viewer@example.org", "Norfolk", "viewer");
        admin.invite();
        assertThat(admin.problems()).singleElement().asString().contains("has an account already");
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void refusesAndAuditsCraftedRequests() {
        UsersPage admin = at(COUNCIL_ADMIN);
        admin.openUser("norfolk-viewer");
        admin.forge("changing", "give", "PORTAL_ADMIN");
        admin.change();
        assertThat(admin.problems()).anySatisfy(line -> assertThat(line).contains("not yours to give"));

        admin.openUser("norfolk-viewer");
        admin.forge("changing", "user", COUNCIL_ADMIN);
        admin.change();
        assertThat(admin.problems()).singleElement().asString().contains("You cannot change what you may do yourself");

        admin.openUser("norfolk-viewer");
        admin.forge("changing", "user", "rotherham-viewer");
        admin.change();
        assertThat(admin.text()).doesNotContain("rotherham-viewer@example.org");
        assertThat(admin.openUser("rotherham-viewer")).isEqualTo(NOT_FOUND);
        assertThat(admin.openUser("nobody-at-all")).isEqualTo(NOT_FOUND);
        admin.openUser(COUNCIL_ADMIN);
        assertThat(admin.canChange()).isFalse();

        admin.goTo("/app/history.xhtml?outcome=REFUSED&object=norfolk-admin");
        assertThat(admin.text()).contains("Roles of a user changed", "norfolk-admin");
        admin.goTo("/app/history.xhtml?outcome=REFUSED&object=rotherham-viewer");
        assertThat(admin.text()).contains("User opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNCIL:E08000018", "BOARD:four-councils-board", "COUNCIL:E99999999"})
    void findsNoPlaceOfOthersWhereverItIsForged(String place) {
        UsersPage admin = at(COUNCIL_ADMIN);
        assertThat(admin.goTo(UsersPage.PATH + "?place=" + place)).isEqualTo(NOT_FOUND);
        admin.openUser("norfolk-viewer");
        admin.forge("changing", "where", place);
        admin.forge("changing", "give", "APPROVER");
        assertThat(admin.pressButton("#change-now")).isEqualTo(NOT_FOUND);
        admin.openUser("norfolk-viewer");
        assertThat(admin.ticked()).containsExactly("VIEWER");
        admin.open();
        String name = someone();
        admin.fillInvitation(name, "Sam", "Hill");
        admin.tick("VIEWER");
        admin.forge("inviting", "where", place);
        assertThat(admin.pressButton("#invite-now")).isEqualTo(NOT_FOUND);

        admin.goTo("/app/history.xhtml?outcome=REFUSED&object=" + place);
        assertThat(admin.text())
                .contains("List of users opened", "User moved or roles changed", "User invited")
                .contains("a council or board that is not theirs to look after");
        admin.open();
        admin.find(name);
        assertThat(admin.text()).contains("Nobody found");
    }

    @Test
    void keepsTheLastAdministrators() {
        UsersPage admin = at(PORTAL_ADMIN);
        admin.openUser("birmingham-admin");
        admin.sayYesTo("remove");
        assertThat(admin.problems()).singleElement().asString().contains("only administrator of the council");
        admin.openUser("birmingham-admin");
        admin.sayYesTo("disable");
        assertThat(admin.problems()).singleElement().asString().contains("only administrator of the council");
        admin.openUser(PORTAL_ADMIN);
        assertThat(admin.canChange()).isFalse();
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsWhatTheFirstHasDone() {
        String name = someone();
        UsersPage first = at(COUNCIL_ADMIN);
        first.fillInvitation(name, "Sam", "Hill");
        first.tick("VIEWER");
        first.invite();
        UsersPage second = at(PORTAL_ADMIN);
        first.openUser(name);
        second.openUser(name);
        first.tick("DATA_OFFICER");
        first.change();
        assertThat(first.text()).contains("What " + name + " may do is changed");

        second.tick("INDICATOR_OWNER");
        second.change();
        assertThat(second.problems()).singleElement().asString().contains("Somebody else has changed this person");
        assertThat(second.ticked()).containsExactly("DATA_OFFICER", "VIEWER");
        assertThat(second.accessibilityViolations()).isEmpty();
        second.tick("INDICATOR_OWNER");
        second.change();
        second.openUser(name);
        assertThat(second.ticked()).containsExactly("DATA_OFFICER", "INDICATOR_OWNER", "VIEWER");
        second.sayYesTo("remove");
    }

    private boolean signedIn(String name) {
        return signIn(name).url().contains("/app/");
    }

    private Page signIn(String name) {
        Page page = browsers.open().newPage();
        page.navigate("/app/home.xhtml");
        FirstVisit.fillSignIn(page, name, FirstVisit.PASSWORD);
        return page;
    }

    private FirstVisit newcomer() {
        return new FirstVisit(browsers);
    }

    private UsersPage at(String person) {
        return new UsersPage(browsers.signIn(person, UsersPage.PATH));
    }

    private static String someone() {
        return "someone-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@example.org";
    }
}
