package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.EntryPage;

/** Which grids there are, for whom, on which screens: areas and rows, earlier months, people who only read. */
class EntryAccessBrowserIT {
    private static final String WHOLE = "";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final FigureClient figures = FigureClient.birmingham(RunningPortal.get());

    @Test
    void asksForAReasonBeforeAnEarlierMonthIsChanged() {
        FigureClient may = new FigureClient(
                RunningPortal.get(), BirminghamGrid.OFFICER, new FigureClient.Place("E08000025", "BHAM", "2015-05"));
        String before = may.read("2", WHOLE).body().contains("\"text\":\"4\"") ? "5" : "4";
        EntryPage grid = grid();
        grid.chooseEarlierMonth("2015-05");
        assertThat(grid.heading()).isEqualTo("Change figures, May 2015");
        assertThat(grid.banner()).contains("needs a reason");
        grid.type("2", before);
        grid.waitForState("2", "Give a reason");
        assertThat(grid.asksForDetails()).isTrue();
        grid.keepDetails();
        assertThat(grid.panel()).contains("Enter a reason.");
        grid.fill("reason", "Found in an audit of cases");
        grid.keepDetails();
        grid.waitForState("2", "Saved");

        assertThat(may.read("2", WHOLE).body()).contains("\"text\":\"" + before + "\"");
    }

    @Test
    void leavesRowsOfOneAreaOrWithSomethingToEnter() {
        figures.set("5d", WHOLE, "");
        EntryPage grid = grid();
        assertThat(grid.goToChoice("report=BHAM&area=S47&show=missing")).isEqualTo(200);

        assertThat(grid.areas()).containsExactly("S47");
        assertThat(grid.address()).contains("area=S47", "show=missing");
        assertThat(grid.inputs()).isPositive();
        assertThat(grid.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1440, 560", "390, 844", "320, 640"})
    void hidesNoCellBehindTheBarBelowTheGrid(int width, int height) {
        EntryPage grid = grid();
        grid.resizeTo(width, height);

        assertThat(grid.coveredCells()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, true", "1440, 560, true", "390, 844, false", "1440, 450, false"})
    void keepsTheBarInSightWhereThereIsRoomForIt(int width, int height, boolean inSight) {
        EntryPage grid = grid();
        grid.resizeTo(width, height);
        grid.enter("1n");

        assertThat(grid.barIsInSight()).isEqualTo(inSight);
    }

    @Test
    void isAccessibleOnANarrowScreen() {
        EntryPage grid = grid();
        grid.resizeTo(320, 640);

        assertThat(grid.scrollsSideways()).isFalse();
        assertThat(grid.accessibilityViolations()).isEmpty();
    }

    @Test
    void isAccessibleOnAWideScreen() {
        EntryPage grid = grid();

        assertThat(grid.scrollsSideways()).isFalse();
        assertThat(grid.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"birmingham-approver", "birmingham-owner", "birmingham-admin"})
    void isThereToReadForOthersWhoMaySeeDrafts(String person) {
        EntryPage grid = new EntryPage(browsers.signIn(person, "/app/home.xhtml"));

        assertThat(grid.goToChoice("report=BHAM")).isEqualTo(200);
        assertThat(grid.heading()).isEqualTo("Figures, October 2015");
        assertThat(grid.inputs()).isZero();
        assertThat(grid.pagesBeside()).containsExactly("Figures", "Checks");
        assertThat(grid.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "birmingham-viewer, report=BHAM",
        "board-all, report=BHAM",
        "norfolk-officer, report=BHAM",
        "birmingham-officer, report=NORF",
        "birmingham-officer, report=BHAM&month=2015-11",
        "birmingham-officer, report=BHAM&area=Nowhere"
    })
    void isNotThereForEverybodyElseAndForWhatIsNotThere(String person, String choices) {
        EntryPage grid = new EntryPage(browsers.signIn(person, "/app/home.xhtml"));

        assertThat(grid.goToChoice(choices)).isEqualTo(404);
        assertThat(grid.heading()).isEqualTo("We cannot show this page");
    }

    private EntryPage grid() {
        return BirminghamGrid.open(browsers);
    }
}
