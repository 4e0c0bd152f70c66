package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.EntryPage;

/** A month entered in a browser: keys, autosave, taking back, two officers in one cell, a session that ends. */
class EntryBrowserIT {
    private static final String WHOLE = "";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final FigureClient figures = FigureClient.birmingham(RunningPortal.get());
    private final BrowserContext browser = browsers.open();

    @Test
    void showsTheOpenMonthBesideTheTwelveBefore() {
        EntryPage grid = grid();

        assertThat(grid.heading()).isEqualTo("Enter figures, October 2015");
        assertThat(grid.navigation()).contains("The month");
        assertThat(grid.pagesBeside()).containsExactly("Figures", "Paste from Excel", "Import a file", "Checks");
        assertThat(grid.columns())
                .hasSize(16)
                .startsWith("Ref and indicator", "Oct 14")
                .endsWith("Sep 15", "Oct 15", "Year to date", "State of October 2015");
        assertThat(grid.areas()).startsWith("Referrals", "Assessments");
        assertThat(grid.complaints()).isEmpty();
    }

    @Test
    void savesACellWhenItIsLeftAndComputesWhatFollows() {
        figures.set("1n", WHOLE, "");
        figures.set("1d", WHOLE, "");
        EntryPage grid = grid();
        grid.type("1n", "303");
        grid.waitForState("1n", "Saved");
        assertThat(grid.focusedRef()).isEqualTo("1d");
        grid.type("1,212");
        grid.press("Tab");
        grid.waitForState("1d", "Saved");
        grid.waitForFigure("1", "25%");

        assertThat(grid.value("1d")).isEqualTo("1212");
        assertThat(grid.summary()).contains("All changes saved");
        assertThat(figures.read("1d", WHOLE).body()).contains("\"text\":\"1212\"");
    }

    @Test
    void movesByKeysAsASpreadsheetDoes() {
        EntryPage grid = grid();
        grid.enter("5n");
        grid.press("ArrowDown");
        assertThat(grid.focusedRef()).isEqualTo("5d");
        grid.press("ArrowUp");
        grid.press("Shift+Enter");
        assertThat(grid.focusedRef()).isEqualTo("4");
        grid.press("Home");
        assertThat(grid.focusedRef()).isEqualTo("1n");
        grid.press("End");
        assertThat(grid.focusedRef()).isEqualTo("12");
    }

    @Test
    void changesTheTextWithF2AndRestoresItWithEscape() {
        figures.set("9n", WHOLE, "98");
        EntryPage grid = grid();
        grid.enter("9n");
        grid.press("F2");
        grid.type("6");
        assertThat(grid.value("9n")).isEqualTo("986");
        grid.press("Escape");
        assertThat(grid.value("9n")).isEqualTo("98");
        grid.type("7");
        assertThat(grid.value("9n")).isEqualTo("7");
        grid.press("Escape");
        grid.press("Enter");

        assertThat(grid.description("9n")).contains("Saved");
        assertThat(figures.read("9n", WHOLE).body()).contains("\"text\":\"98\"");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        figures.set("7n", WHOLE, "70");
        EntryPage grid = grid();
        grid.type("7n", "12?");
        grid.waitForState("7n", "You typed “12?”");
        grid.waitUntilSaid("Error: enter a whole number");

        assertThat(grid.isMarkedWrong("7n")).isTrue();
        assertThat(grid.description("7n")).contains("Error:");
        assertThat(grid.summary()).contains("1 not saved");
        assertThat(grid.accessibilityViolations()).isEmpty();
        assertThat(figures.read("7n", WHOLE).body()).contains("\"text\":\"70\"");
    }

    @Test
    void takesTheLastChangeBack() {
        figures.set("7d", WHOLE, "102");
        EntryPage grid = grid();
        grid.type("7d", "201");
        grid.waitForState("7d", "Saved");
        grid.press("Control+z");
        grid.waitUntilSaid("Taken back");

        assertThat(grid.value("7d")).isEqualTo("102");
        assertThat(figures.read("7d", WHOLE).body()).contains("\"text\":\"102\"");
    }

    @Test
    void keepsStatusAndNoteWithTheFigure() {
        figures.set("8", WHOLE, "");
        EntryPage grid = grid();
        grid.type("8", "840");
        grid.waitForState("8", "Saved");
        grid.enter("8");
        grid.press("F4");
        assertThat(grid.asksForDetails()).isTrue();
        assertThat(grid.panel()).contains("Children with a CP plan");
        assertThat(grid.accessibilityViolations()).isEmpty();
        grid.fill("status", "ESTIMATED");
        grid.fill("note", "Two teams to follow");
        grid.keepDetails();

        assertThat(grid.waitForState("8", "estimated")).contains("note");
        assertThat(figures.read("8", WHOLE).body()).contains("\"ESTIMATED\"", "Two teams to follow", "\"840\"");
    }

    @Test
    void saysThatThereIsNoFigure() {
        figures.set("6d", WHOLE, "268");
        EntryPage grid = grid();
        grid.type("6d", "n/a");
        grid.waitForState("6d", "not available");

        assertThat(grid.value("6d")).isEqualTo("x");
    }

    @Test
    void unfoldsBreakdownsAndHoldsTheWholeAgainstThem() {
        figures.set("3d", WHOLE, "1000");
        EntryPage grid = grid();
        assertThat(grid.parts("3d")).isEmpty();
        grid.unfold("3d");
        assertThat(grid.parts("3d")).hasSize(4);
        for (String member : new String[] {"EAST", "NWC", "SOUTH", "MASH"}) {
            figures.set("3d", member, "");
            grid.goToChoice("report=BHAM&area=Assessments");
            grid.unfold("3d");
            grid.typePart("3d", member, "225");
        }

        grid.waitForParts("3d", "900 of 1,000, differs by 100");
    }

    @Test
    void showsTwoOfficersInOneCellEachOthersFigure() {
        figures.set("10", WHOLE, "1926");
        EntryPage anne = grid();
        EntryPage ben = BirminghamGrid.open(browsers.open());
        ben.type("10", "1930");
        ben.waitForState("10", "Saved");
        anne.type("10", "1931");
        String state = anne.waitForState("10", "Changed by someone else");

        assertThat(state).contains("you typed 1931", BirminghamGrid.OFFICER + " saved 1930");
        assertThat(anne.value("10")).isEqualTo("1931");
        assertThat(figures.read("10", WHOLE).body()).contains("\"text\":\"1930\"");
        assertThat(anne.accessibilityViolations()).isEmpty();
        anne.choose("Use 1931");
        anne.waitForState("10", "Saved");
        assertThat(figures.read("10", WHOLE).body()).contains("\"text\":\"1931\"");
    }

    @Test
    void letsTheOthersFigureStand() {
        figures.set("11d", WHOLE, "527");
        EntryPage anne = grid();
        figures.set("11d", WHOLE, "530");
        anne.type("11d", "531");
        anne.waitForState("11d", "Changed by someone else");
        anne.choose("Keep 530");
        anne.waitForState("11d", "Saved");

        assertThat(anne.value("11d")).isEqualTo("530");
        assertThat(anne.summary()).contains("All changes saved");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHasEnded() {
        figures.set("12", WHOLE, "");
        EntryPage grid = grid();
        browser.clearCookies();
        grid.type("12", "19");
        grid.signInAgain(BirminghamGrid.OFFICER);

        grid.waitForKept();
        assertThat(grid.kept()).contains("12 Average caseload", "19");
        assertThat(grid.accessibilityViolations()).isEmpty();
        grid.choose("Put them back and save");
        grid.waitForState("12", "Saved");
        assertThat(figures.read("12", WHOLE).body()).contains("\"text\":\"19\"");
    }

    @Test
    void triesAgainUntilThePortalCanBeReached() {
        figures.set("9bn", WHOLE, "");
        EntryPage grid = grid();
        browser.setOffline(true);
        grid.type("9bn", "757");
        grid.waitForState("9bn", "Not saved");
        grid.waitForSummary("1 not saved");
        browser.setOffline(false);
        grid.waitForState("9bn", "Saved");

        assertThat(figures.read("9bn", WHOLE).body()).contains("\"text\":\"757\"");
    }

    private EntryPage grid() {
        return BirminghamGrid.open(browser);
    }
}
