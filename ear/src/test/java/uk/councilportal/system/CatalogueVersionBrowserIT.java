package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.system.pages.CataloguePage;
import uk.councilportal.system.pages.ChartPage;
import uk.councilportal.system.pages.TrendsPage;

/**
 * Changing what is published over in a browser: versions, what rests on them, and breaks. One indicator that councils publish
 * over is changed, which no other test reads.
 */
class CatalogueVersionBrowserIT extends CatalogueSession {
    private static final String CASELOAD = "caseload-average-lac-teams";
    private static final String CHOSEN = "indicator=" + CASELOAD + "&focus=E08000018";

    /** What councils have published over an indicator is counted, and its meaning not changed without a reason. */
    @Test
    void showsHowMuchRestsOnADefinitionBeforeAnythingIsStored() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        page.goToVersion("cpp-count", "next");
        page.type("valid_from", "2016-10");
        page.type("break_reason", "Temporary registrations are left out");
        page.preview();
        assertThat(page.faults()).singleElement().asString().contains("Reason for the change", "are published");
        page.type("reason", "Statutory return of 2016");
        page.preview();

        assertThat(page.impact()).matches("[0-9]+ councils, [0-9]+ published figures affected");
        assertThat(page.text()).containsPattern("The charts of [0-9]+ councils break at another month");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void refusesWhatPublishedFiguresRestOn() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        page.goToVersion("cpp-count", "first");
        page.choose("unit", "Percentage");
        page.type("reason", "Because");
        page.preview();

        assertThat(page.faults()).singleElement().asString().contains("Unit:", "Begin a new indicator");
    }

    @Test
    void takesOutAVersionThatWasEnteredInError() {
        CataloguePage page = added();
        page.goToVersion(code, "next");
        page.type("valid_from", "2031-04");
        page.type("title", "Visits that never count");
        page.preview();
        page.store();
        page.takeOut("April 2031");
        assertThat(page.text()).contains("Take out the version from April 2031");
        page.type("reason", "Entered in error");
        page.preview();

        assertThat(page.impact()).isEqualTo("No council, no published figure affected");
        assertThat(page.differences())
                .anyMatch(line -> line.contains("Visits that never count") && line.contains("Visits to children"));
        assertThat(page.text()).contains("Reason for the change: “Entered in error”");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        page.store();
        assertThat(page.messages()).contains("The indicator is stored");
        assertThat(page.text()).doesNotContain("From April 2031");
        assertThat(page.changes().get(0)).contains("Entered in error", "Visits that never count");
        assertThat(page.goToVersion(code, "2031-04")).isEqualTo(404);
        assertThat(page.goToVersion(code, "first&remove=yes")).isEqualTo(404);
    }

    /**
     * The caseload of teams for children in care, which Rotherham alone publishes, is counted otherwise from October 2016 on. Of October
     * and November there is no figure, so that the first one counted otherwise is that of December.
     */
    @Test
    void drawsTheBreakOnEveryChartThatGoesAcross() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        if (page.goToVersion(CASELOAD, "2016-10") == 404) {
            page.goToVersion(CASELOAD, "next");
            page.type("valid_from", "2016-10");
            page.type("break_reason", "Agency staff are counted");
            page.type("reason", "Workforce return of 2016");
            page.preview();
            page.store();
        }
        String said = "The national definition changed with October 2016: Agency staff are counted.";

        TrendsPage trends = new TrendsPage(browsers.signIn("board-all", "/app/trends.xhtml?month=2017-03&" + CHOSEN));
        assertThat(trends.sentence()).contains("It is measured otherwise from December 2016 on.", said);
        assertThat(trends.chartLabel()).isEqualTo(trends.sentence());
        assertThat(trends.heads().get(10)).isEqualTo("Dec 16");
        assertThat(trends.row("Rotherham").get(10)).startsWith("Measured otherwise from here on");
        assertThat(trends.text())
                .contains("Breaks in the series", "The national definition changed: Agency staff are counted.")
                .contains("Versions of the national definition", "Workforce return of 2016");
        assertThat(trends.accessibilityViolations()).isEmpty();
        ChartPage chart =
                new ChartPage(browsers.signIn("board-all", "/app/spc.xhtml?" + CHOSEN), "spc.xhtml", "spcTable");
        assertThat(chart.summary()).contains("from December 2016 on: limits start anew there.", said);
        assertThat(chart.text()).contains("Measured otherwise from here on.");
        assertThat(chart.accessibilityViolations()).isEmpty();
    }
}
