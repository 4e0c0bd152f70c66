package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ComparisonPage;

/** Overview and exceptions in a browser, and what a board sees to which no council has consented. */
class BoardPagesBrowserIT {
    private static final String OVERVIEW = "/app/overview.xhtml";
    private static final String EXCEPTIONS = "/app/exceptions.xhtml";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void beginsWithHowTheCouncilsOfTheBoardStand() {
        ComparisonPage overview = overview("board-all");

        assertThat(overview.names()).containsExactly("Birmingham", "Norfolk", "Rotherham", "Southampton");
        assertThat(overview.sentence()).contains("of 4 councils is a concern", "rated indicators are off target");
        assertThat(overview.row("Rotherham")).contains("A concern", "March 2017", "1");
        assertThat(overview.row("Southampton")).contains("Too few rated", "September 2016");
        assertThat(overview.signedInAs()).isEqualTo("Board member, Four councils improvement board");
        assertThat(overview.accessNote())
                .contains("Four councils improvement board")
                .doesNotContain("councils-board");
        assertThat(overview.picture().get(1)).startsWith("<svg").contains("Rotherham", "A concern");
        assertThat(overview.accessibilityViolations()).isEmpty();
        assertThat(overview.complaints()).isEmpty();
    }

    @Test
    void leadsFromACouncilToItsProfileAndFromAConcernToItsLeagueTable() {
        ComparisonPage overview = overview("board-all");

        overview.pressEnterOn("Norfolk");
        assertThat(overview.address()).contains("profile.xhtml", "focus=E10000020", "month=2017-01");
        overview.goTo(OVERVIEW);
        overview.pressEnterOn("Care leavers in education, employment or training");
        assertThat(overview.address()).contains("league.xhtml", "month=2017-01", "focus=E10000020");
    }

    @Test
    void listsWhatIsOffTargetByKind() {
        ComparisonPage exceptions = exceptions("board-all", "?show=target");
        int all = exceptions.names().size();
        assertThat(all).isPositive();
        assertThat(exceptions.sentence()).startsWith(all + " indicators are off target");

        List<CSVRecord> lines = SharedFolder.parse(exceptions.file().get(1));
        assertThat(lines).hasSize(all);
        assertThat(lines).extracting(line -> line.get("name")).containsOnly("Norfolk", "Rotherham");
        assertThat(exceptions.picture().get(0)).isEqualTo("exceptions.svg");

        exceptions.pressEnterOn("And got worse ");
        assertThat(exceptions.address()).contains("show=worse");
        assertThat(exceptions.names()).hasSizeLessThan(all);
        exceptions.pressEnterOn("And worse than neighbours");
        assertThat(exceptions.address()).contains("show=exceptions");
        exceptions.open("show=exceptions&peers=councils:E06000045");
        assertThat(exceptions.text()).contains("Nothing matches", "No indicator you can see is of this kind");
        assertThat(exceptions.accessibilityViolations()).isEmpty();
    }

    @Test
    void showsWhatCannotBeComparedAsUnknownAndNotAsGood() {
        ComparisonPage exceptions = exceptions("board-two", "?show=target");

        assertThat(exceptions.names()).allMatch(name -> name.contains("Norfolk") || name.contains("Rotherham"));
        assertThat(exceptions.row("Highest caseload").get(5)).startsWith("x");
        assertThat(exceptions.row("Highest caseload").get(6))
                .startsWith("z")
                .contains("no mean of statistical neighbours; 0 of the 1 others compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, EXCEPTIONS})
    void canBeReadInTheDarkAndOnAPhone(String path) {
        ComparisonPage page = new ComparisonPage(browsers.signIn("board-all", path), "", "councils");
        page.switchTheme();
        assertThat(page.theme()).isEqualTo("dark");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void tellsABoardWithoutAnyConsentWhatToDo() {
        assumeTrue(!portal.administrationToken().isEmpty(), "The sign-in service of a portal elsewhere is not ours");
        SignInAdministration people = new SignInAdministration(portal);
        String board = people.addBoard("quiet-board");
        String member = people.addPerson("quiet-member", "board-member", "/quiet-board");
        try {
            Page page = browsers.signIn("quiet-member", OVERVIEW);
            ComparisonPage empty = new ComparisonPage(page, "overview.xhtml", "councils");
            for (String name : List.of("overview", "exceptions", "league", "heatmap", "funnel", "spc", "trends")) {
                assertThat(empty.goTo("/app/" + name + ".xhtml")).as(name).isEqualTo(200);
                assertThat(empty.text())
                        .as(name)
                        .contains("No council shows you figures yet", "Ask the approver of the council")
                        .doesNotContain("Rotherham", "Norfolk", "Southampton", "Birmingham");
            }
            assertThat(empty.accessibilityViolations()).isEmpty();
        } finally {
            people.remove(member);
            people.remove(board);
        }
    }

    @Test
    void showsAnOfficerTheOwnCouncilAlone() {
        ComparisonPage overview = overview("rotherham-officer");

        assertThat(overview.names()).containsExactly("Rotherham");
        assertThat(overview.accessNote()).contains("data officer for Rotherham");
        assertThat(overview.pagesBeside())
                .contains("Overview", "Exceptions", "League table", "Heat map", "Funnel plot", "SPC chart");
    }

    private ComparisonPage overview(String person) {
        return new ComparisonPage(browsers.signIn(person, OVERVIEW), "overview.xhtml", "councils");
    }

    private ComparisonPage exceptions(String person, String choices) {
        return new ComparisonPage(browsers.signIn(person, EXCEPTIONS + choices), "exceptions.xhtml", "concernsTable");
    }
}
