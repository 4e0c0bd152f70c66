package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.LayoutPage;

/**
 * Keeping reports and layouts in a browser, on reports without indicators that the tests add to Birmingham. The tests
 * leave them behind and do not mind those they find; Birmingham's published report is looked at and never stored.
 */
class LayoutBrowserIT {
    private static final String ADMINISTRATOR = "birmingham-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void addsAReportFromAPublishedFormatAndArrangesItsColumns() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        String code = newCode(page);
        page.goToNew();
        page.type("report", code);
        page.type("title", "Early help");
        page.startFrom("SOUTHAMPTON");
        assertThat(page.typed("title")).isEqualTo("Early help");
        assertThat(page.columns()).startsWith("Who answers for it", "Months", "Change on last month");

        page.addColumn("Target");
        page.press("Remove", "Notes");
        page.press("Up", "Target");
        assertThat(page.focusedButton()).isEqualTo("Up Target");
        page.drag("Change on last month", "Months");
        page.press("Down", "Months");
        page.head("Target", "Our aim");
        page.preview();
        assertThat(page.previewSentence()).contains("made-up figures");
        assertThat(page.previewHeads()).contains("Our aim", "% change from previous month");
        assertThat(page.previewRows()).isEqualTo(1);
        assertThat(page.accessibilityViolations()).isEmpty();

        page.store();
        assertThat(page.messages()).contains("Stored: " + code, "Issues already published stay as they are");
        assertThat(page.line(code))
                .contains("Early help")
                .contains("Change on last month, Change on the same month last year, Months")
                .contains("Target, National average")
                .doesNotContain("Notes");
        page.goToReport(code);
        assertThat(page.columns())
                .startsWith(
                        "Who answers for it", "Change on last month", "Change on the same month last year", "Months");
        assertThat(page.complaints()).isEmpty();
        assertThat(trail("action=ReportSettingService.add&outcome=DONE&object=" + code))
                .hasSize(1);
    }

    @Test
    void previewsThePublishedMonthWithoutStoringAnything() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        page.goToReport("BHAM");
        page.startFrom("NORFOLK");
        page.preview();

        assertThat(page.previewSentence()).contains("September 2015, issue 1", "Nothing is stored yet");
        assertThat(page.previewHeads()).contains("Current year YTD", "Best stat neigh");
        assertThat(page.previewRows()).isGreaterThan(10);
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToReport("BHAM");
        assertThat(page.columns()).startsWith("Six months", "Months", "Members of a breakdown");
    }

    @Test
    void keepsWhatWasTypedAndSaysAllThatIsWrongWithIt() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        page.goToNew();
        page.type("report", "BHAM");
        page.type("title", "");
        page.type("months", "99");
        page.type("months_shown", "many");
        page.head("Target", "a;b".repeat(21));
        page.store();

        assertThat(page.faults())
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("Title:"))
                .anyMatch(fault -> fault.startsWith("Months side by side:") && fault.contains("1 to 24"))
                .anyMatch(fault -> fault.startsWith("Months in its tables:"))
                .anyMatch(fault -> fault.startsWith("Headings:"));
        assertThat(page.typed("months")).isEqualTo("99");
        assertThat(page.isWrong("months")).isTrue();
        assertThat(page.isWrong("years")).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();

        page.type("title", "Again");
        page.type("months", "3");
        page.type("months_shown", "13");
        page.head("Target", "");
        page.store();
        assertThat(page.faults()).singleElement().asString().contains("There is a report of this code already");
    }

    @Test
    void setsWhenAReportIsDueEndsItAndLetsItGoOn() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        String code = newCode(page);
        page.goToNew();
        page.type("report", code);
        page.type("title", "Early help");
        page.choose("deadline", "Working day 10 of the following month");
        page.store();
        assertThat(page.line(code))
                .contains("Working day 10 of the following month")
                .doesNotContain("Retired");

        page.goToReport(code);
        page.type("retired_from", "Apr 2017");
        page.store();
        assertThat(page.line(code)).contains("Retired from April 2017");
        page.goToReport(code);
        assertThat(page.typed("retired_from")).isEqualTo("2017-04");
        assertThat(page.typed("deadline")).isEqualTo("WORKING_DAY:10");
        page.type("retired_from", "");
        page.store();
        assertThat(page.line(code)).doesNotContain("Retired");
        assertThat(trail("action=ReportSettingService.set&outcome=DONE&object=" + code))
                .hasSize(2);
    }

    @Test
    void endsNoReportBeforeWhatItHasPublished() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        page.goToReport("BHAM");
        page.type("retired_from", "2015-09");
        page.store();

        assertThat(page.faults()).singleElement().asString().contains("September 2015 is under review or published");
        assertThat(page.isWrong("retired_from")).isTrue();
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void overwritesNobodysChangeUnseen() {
        LayoutPage first = signedIn(ADMINISTRATOR);
        String code = newCode(first);
        first.goToNew();
        first.type("report", code);
        first.type("title", "Early help");
        first.store();
        first.goToReport(code);
        LayoutPage second = signedIn(ADMINISTRATOR);
        second.goToReport(code);
        second.type("title", "Early help, monthly");
        second.store();

        first.type("title", "Early help, yearly");
        first.store();

        assertThat(first.messages()).contains("Somebody else has changed this report since you opened it");
        assertThat(first.typed("title")).isEqualTo("Early help, yearly");
        second.goToList();
        assertThat(second.line(code)).contains("Early help, monthly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"birmingham-officer", "birmingham-approver", "birmingham-viewer", "board-all", "portal-admin"})
    void isNotThereForOthers(String person) {
        LayoutPage page = signedIn(person);

        assertThat(page.goToList()).isEqualTo(404);
        assertThat(page.goToNew()).isEqualTo(404);
        assertThat(page.goToReport("BHAM")).isEqualTo(404);
    }

    @Test
    void doesNotFindAnotherCouncilsReportAndTellsTheTrail() {
        LayoutPage page = signedIn(ADMINISTRATOR);

        assertThat(page.goToReport("NORF")).isEqualTo(404);

        assertThat(trail("action=ReportSettingService.setting&outcome=REFUSED&object=NORF"))
                .isNotEmpty();
    }

    @Test
    void isClearOfAccessibilityFaults() {
        LayoutPage page = signedIn(ADMINISTRATOR);
        page.goToList();
        assertThat(page.codes()).contains("BHAM");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 800);
        page.goToReport("BHAM");
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.scrollsSideways()).isFalse();
    }

    private static String newCode(LayoutPage page) {
        page.goToList();
        List<String> codes = page.codes();
        return "T" + codes.stream().filter(code -> code.startsWith("T")).count();
    }

    private List<String> trail(String choices) {
        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn(ADMINISTRATOR, "/app/"));
        history.goToChoice(choices);
        return history.entries();
    }

    private LayoutPage signedIn(String person) {
        return new LayoutPage(browsers.signIn(person, "/app/"));
    }
}
