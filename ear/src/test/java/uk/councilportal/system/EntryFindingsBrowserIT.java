package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.EntryPage;

/** What the checks find, beside the cells of Birmingham's open month as they are typed. */
class EntryFindingsBrowserIT {
    private static final String WHOLE = "";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final FigureClient figures = FigureClient.birmingham(RunningPortal.get());

    @BeforeEach
    void open() {
        figures.set("1d", WHOLE, "1200");
        figures.set("1n", WHOLE, "300");
    }

    @Test
    void showsAnErrorBesideTheCellAndWhatFollowsFromItAndSaysIt() {
        EntryPage grid = BirminghamGrid.open(browsers);
        long before = grid.count("errors");
        grid.type("1n", "1300");
        grid.waitForFinding("1n", "Error: 1,300 is more than 1,200");
        grid.waitForFinding("1", "Error:");

        assertThat(grid.isMarkedWrong("1n")).isTrue();
        assertThat(grid.description("1n")).contains("Saved", "Error: 1,300 is more than 1,200");
        assertThat(grid.found()).contains("1n Error: 1,300 is more than 1,200");
        assertThat(grid.count("errors")).isEqualTo(before + 2);
        assertThat(grid.accessibilityViolations()).isEmpty();
        grid.type("1n", "299");
        grid.waitForNoFinding("1n");
        grid.waitForNoFinding("1");
        assertThat(grid.isMarkedWrong("1n")).isFalse();
        assertThat(grid.count("errors")).isEqualTo(before);
        assertThat(grid.complaints()).isEmpty();
    }

    @Test
    void showsWhatIsFoundWhenTheGridIsOpened() {
        figures.set("1n", WHOLE, "1300");
        EntryPage grid = BirminghamGrid.open(browsers);

        assertThat(grid.isMarkedWrong("1n")).isTrue();
        assertThat(grid.description("1n")).contains("Error: 1,300 is more than 1,200");
        assertThat(grid.found()).isEmpty();
        grid.chooseRows("errors");
        assertThat(grid.refs()).contains("1n", "1").doesNotContain("8");
        assertThat(grid.accessibilityViolations()).isEmpty();
        grid.resizeTo(320, 640);
        assertThat(grid.scrollsSideways()).isFalse();
        assertThat(grid.accessibilityViolations()).isEmpty();
    }

    @Test
    void leadsFromAWarningToWhereItsReasonIsGiven() {
        figures.set("3n", WHOLE, "859");
        figures.set("3x", WHOLE, "144");
        figures.set("3d", WHOLE, "1003");
        EntryPage grid = BirminghamGrid.open(browsers);
        long before = grid.count("warnings");
        grid.type("3d", "1004");
        grid.waitForFinding("3d", "Warning: The parts add up to 1,003");

        assertThat(grid.count("warnings")).isGreaterThan(before);
        String address = grid.reasonAddress("3d");
        assertThat(address).contains("checks.xhtml").contains("report=BHAM").contains("month=2015-10");
        assertThat(grid.goTo("/app/" + address)).isEqualTo(200);
        assertThat(grid.text()).contains("Why is the figure right?");
    }

    @Test
    void saysWhenTheMonthIsDueHowFarItIsAndWhereItGoesOn() {
        figures.set("5d", WHOLE, "");
        EntryPage grid = BirminghamGrid.open(browsers);
        long entered = grid.entered();

        assertThat(grid.banner()).contains("Due ").contains("2015");
        assertThat(grid.links()).anyMatch(link -> link.contains("checks.xhtml?report=BHAM&month=2015-10"));
        assertThat(grid.links()).anyMatch(link -> link.contains("review.xhtml?report=BHAM&month=2015-10"));
        grid.type("5d", "80");
        grid.waitForState("5d", "Saved");
        assertThat(grid.entered()).isEqualTo(entered + 1);
        assertThat(grid.progress()).startsWith((entered + 1) + " of ").endsWith("figures entered");
    }
}
