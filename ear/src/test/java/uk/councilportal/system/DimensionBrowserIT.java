package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.DimensionPage;
import uk.councilportal.system.pages.HistoryPage;

/**
 * Keeping breakdowns in a browser, on breakdowns without figures that the tests add to Birmingham. The tests leave them
 * behind and do not mind those they find.
 */
class DimensionBrowserIT {
    private static final String ADMINISTRATOR = "birmingham-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void addsABreakdownRenamesOrdersAndRetiresItsMembers() {
        DimensionPage page = signedIn(ADMINISTRATOR);
        String code = added(page);
        assertThat(page.messages()).contains("Stored: Visiting team", "Issues already published stay as they are");
        assertThat(page.line(code)).contains("Duty, Night");

        page.goToDimension(code);
        page.type("Name", 1, "Day duty");
        page.type("Last month", 2, "Mar 2017");
        page.press("Down", "Duty", 1);
        assertThat(page.focusedButton()).isEqualTo("Down Day duty 2");
        page.tick("Retired", 2);
        page.store();

        assertThat(page.line(code)).contains("Night").doesNotContain("Duty").contains("1");
        page.goToDimension(code);
        assertThat(page.typed("Name", 1)).isEqualTo("Night");
        assertThat(page.typed("Last month", 1)).isEqualTo("2017-03");
        assertThat(page.typed("Name", 2)).isEqualTo("Day duty");
        assertThat(page.complaints()).isEmpty();
        assertThat(trail("action=DimensionSettingService.set&outcome=DONE&object=" + code))
                .hasSize(1);
    }

    @Test
    void saysAllThatIsWrongAndKeepsWhatWasTyped() {
        DimensionPage page = signedIn(ADMINISTRATOR);
        page.goToNew();
        page.type("dimension", "no code;");
        page.type("title", "");
        page.type("Name", 1, "a;b");
        page.type("First month", 1, "soon");
        page.store();

        assertThat(page.faults())
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("Code:"))
                .anyMatch(fault -> fault.startsWith("Title:"))
                .anyMatch(fault -> fault.startsWith("Member 1, Name:"))
                .anyMatch(fault -> fault.startsWith("Member 1, First month:"));
        assertThat(page.typed("First month", 1)).isEqualTo("soon");
        assertThat(page.isWrong("First month", 1)).isTrue();
        assertThat(page.isWrong("Last month", 1)).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void saysWhatUsesAMemberAndWhatFollowsItsOtherNameBeforeAnythingIsStored() {
        DimensionPage page = signedIn("rotherham-admin");
        page.goToDimension("phase");
        String name = page.typed("Name", 1);

        assertThat(page.row(1)).contains("Figures").contains("Formulas and links of");
        page.type("Name", 1, "First schools");
        page.store();
        assertThat(page.faults()).isEmpty();
        assertThat(page.messages()).contains("Nothing is stored yet");
        assertThat(page.following())
                .isNotEmpty()
                .allMatch(line -> line.contains(name) && line.contains("First schools"));
        assertThat(page.typed("Name", 1)).isEqualTo("First schools");
        assertThat(page.accessibilityViolations()).isEmpty();

        page.goToDimension("phase");
        assertThat(page.typed("Name", 1)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"birmingham-officer", "birmingham-approver", "birmingham-viewer", "board-all", "portal-admin"})
    void isNotThereForOthers(String person) {
        DimensionPage page = signedIn(person);

        assertThat(page.goToList()).isEqualTo(404);
        assertThat(page.goToNew()).isEqualTo(404);
        assertThat(page.goToDimension("area")).isEqualTo(404);
    }

    @Test
    void doesNotFindAnotherCouncilsBreakdownAndTellsTheTrail() {
        DimensionPage page = signedIn(ADMINISTRATOR);

        assertThat(page.goToDimension("audit_grade")).isEqualTo(404);

        assertThat(trail("action=DimensionSettingService.dimension&outcome=REFUSED&object=audit_grade"))
                .isNotEmpty();
    }

    @Test
    void isClearOfAccessibilityFaults() {
        DimensionPage page = signedIn(ADMINISTRATOR);
        page.goToList();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToDimension("area");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 800);
        page.goToDimension("area");
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.scrollsSideways()).isFalse();
    }

    /** Adds a breakdown and returns its code. */
    private static String added(DimensionPage page) {
        page.goToList();
        String code =
                "t" + page.codes().stream().filter(one -> one.matches("t\\d+")).count();
        page.goToNew();
        page.type("dimension", code);
        page.type("title", "Visiting team");
        page.type("Name", 1, "Duty");
        page.more();
        page.type("Name", 2, "Night");
        page.store();
        return code;
    }

    private List<String> trail(String choices) {
        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn(ADMINISTRATOR, "/app/"));
        history.goToChoice(choices);
        return history.entries();
    }

    private DimensionPage signedIn(String person) {
        return new DimensionPage(browsers.signIn(person, "/app/"));
    }
}
