package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.CataloguePage;
import uk.councilportal.system.pages.ChartPage;
import uk.councilportal.system.pages.EntryPage;
import uk.councilportal.system.pages.IndicatorPage;
import uk.councilportal.system.pages.ReviewPage;
import uk.councilportal.system.pages.ScorecardPage;
import uk.councilportal.system.pages.TrendsPage;

/**
 * A change of the national definition is shown on every chart and in every row of months that goes across it. The indicators are ones that no
 * other test reads and on which no list of exceptions depends.
 */
class SeriesBreakBrowserIT {
    /** Rotherham's 10.3. Of October and November there is no figure: the first one counted otherwise is that of December. */
    private static final String CARE_TEAMS = "caseload-average-lac-teams";

    /** Rotherham's 2.3, one of the figures that moved most in March 2017. */
    private static final String OVERDUE = "assessments-overdue-45wd";

    /** Rotherham's 4.1 of early help, by area; March 2017 is the first month that is counted otherwise. */
    private static final String EARLY_HELP = "early-help-open-cases";

    private static final String SINCE_OCTOBER =
            "The national definition changed with October 2016: Agency staff are counted.";
    private static final String OF_OVERDUE =
            "The national definition changed with October 2016: Transfers are counted.";
    private static final String SINCE_MARCH =
            "The national definition changed with March 2017: Siblings are counted one by one.";
    private static final String ROTHERHAM = "/api/v1/councils/E08000018";
    private static final String MARCH = "ROTH-SG&month=2017-03";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();

    @BeforeEach
    void changesThreeDefinitions() {
        CataloguePage catalogue = new CataloguePage(browsers.signIn("portal-admin", "/app/home.xhtml"));
        change(catalogue, CARE_TEAMS, "2016-10", "Agency staff are counted");
        change(catalogue, OVERDUE, "2016-10", "Transfers are counted");
        change(catalogue, EARLY_HELP, "2017-03", "Siblings are counted one by one");
    }

    private static void change(CataloguePage catalogue, String code, String month, String reason) {
        if (catalogue.goToVersion(code, month) == 404) {
            catalogue.goToVersion(code, "next");
            catalogue.type("valid_from", month);
            catalogue.type("break_reason", reason);
            catalogue.type("reason", "Workforce return of 2016");
            catalogue.preview();
            catalogue.store();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-viewer", "rotherham-officer", "rotherham-approver"})
    void isDrawnAndSaidOnTheCouncilsOwnIndicatorPage(String person) {
        IndicatorPage page =
                new IndicatorPage(browsers.signIn(person, "/app/indicator.xhtml?ref=10.3&report=" + MARCH));

        assertThat(page.monthsBehindADottedLine()).containsExactly("Dec 16");
        assertThat(page.chartKey()).contains("The national definition changed");
        assertThat(page.chartSummary())
                .contains(SINCE_OCTOBER + " Mean, expected range and signals are worked out across the change.");
        assertThat(page.chartLabel()).isEqualTo(page.chartSummary());
        assertThat(page.line("By month", "Dec 16")).contains("12.5", SINCE_OCTOBER);
        assertThat(page.line("By month", "Jan 17")).doesNotContain("national definition");
        assertThat(page.breaks()).contains(SINCE_OCTOBER, "counted in two ways");
        assertThat(page.validity()).contains(SINCE_OCTOBER);
        assertThat(page.printed()).contains("Breaks in the series", SINCE_OCTOBER);
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    /** The direction is held against the month before all the same, and so it is said. */
    @Test
    void isMarkedInTheBreakdownsAndSaidBesideADirectionThatGoesAcross() {
        IndicatorPage page = new IndicatorPage(
                browsers.signIn("rotherham-owner", "/app/indicator.xhtml?ref=4.1&month=2017-03&report=ROTH-EH"));

        assertThat(page.text()).contains("(the national definition changed in between)");
        assertThat(page.monthsBehindADottedLine()).containsExactly("Mar 17");
        assertThat(Stream.of("North", "South", "Central").map(area -> page.line("Area", area)))
                .allSatisfy(line -> assertThat(line).containsOnlyOnce(SINCE_MARCH));
        assertThat(page.validity()).contains(SINCE_MARCH);
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-viewer", "rotherham-approver"})
    void isTickedInTheLinesOfTheScorecardAndMarkedInItsMonths(String person) {
        ScorecardPage page = new ScorecardPage(browsers.signIn(person, "/app/scorecard.xhtml?report=" + MARCH));

        assertThat(page.hasTick("10.3")).isTrue();
        assertThat(page.trend("10.3")).endsWith(SINCE_OCTOBER);
        assertThat(page.brokenCells("10.3")).isEmpty();
        assertThat(page.hasTick("10.5")).isFalse();
        assertThat(page.breaks())
                .anyMatch(line -> line.startsWith("2.3 ") && line.endsWith(OF_OVERDUE))
                .anyMatch(line -> line.startsWith("10.3 ") && line.endsWith(SINCE_OCTOBER));
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();

        page.goToChoice("report=ROTH-EH&month=2017-03");
        assertThat(page.brokenCells("4.1")).singleElement().asString().contains("1,424", SINCE_MARCH);
        assertThat(page.row("4.1")).contains("b" + SINCE_MARCH);
    }

    @Test
    void isSaidAmongTheFiguresThatMovedMost() {
        ReviewPage page = new ReviewPage(browsers.signIn("rotherham-approver", "/app/home.xhtml"));
        page.goToMonth("ROTH-SG", "2017-03");

        assertThat(page.movements()).anyMatch(line -> line.startsWith("2.3") && line.contains(OF_OVERDUE));
    }

    @Test
    void isMarkedInTheMonthsBesideTheOneThatIsEntered() {
        EntryPage page =
                new EntryPage(browsers.signIn("rotherham-officer", "/app/entry.xhtml?report=ROTH-SG&month=2017-04"));

        assertThat(page.brokenCells("10.3")).singleElement().asString().contains("12.5", SINCE_OCTOBER);
        assertThat(page.text()).contains(SINCE_OCTOBER);
    }

    /** Trends and control chart are broken where the council begins to be counted otherwise: nothing is worked out across. */
    @ParameterizedTest
    @ValueSource(strings = {"board-all", "rotherham-officer"})
    void breaksTheComparisons(String person) {
        String chosen = "indicator=" + CARE_TEAMS + "&focus=E08000018";
        TrendsPage trends = new TrendsPage(browsers.signIn(person, "/app/trends.xhtml?month=2017-03&" + chosen));
        assertThat(trends.sentence()).contains("It is measured otherwise from December 2016 on.", SINCE_OCTOBER);
        assertThat(trends.text())
                .contains("Breaks in the series", "The national definition changed: Agency staff are counted.");
        assertThat(trends.file().get(1)).contains(",yes,2016-10: Agency staff are counted");

        ChartPage chart = new ChartPage(browsers.signIn(person, "/app/spc.xhtml?" + chosen), "spc.xhtml", "spcTable");
        assertThat(chart.summary()).contains("from December 2016 on: limits start anew there.", SINCE_OCTOBER);
        assertThat(chart.text()).contains("Measured otherwise from here on.");
        assertThat(chart.file().get(1)).contains(",yes,2016-10: Agency staff are counted");
    }

    @Test
    void standsInTheFilesOfTheCouncilsFigures() {
        String indicator = ROTHERHAM + "/reports/ROTH-SG/indicators/10.3?month=2017-03";
        List<String> lines = List.of(portal.getAs("rotherham-viewer", indicator + "&format=csv")
                .body()
                .split("\r\n"));
        assertThat(lines.get(0)).endsWith(",series_break");
        assertThat(lines)
                .filteredOn(line -> line.endsWith("Agency staff are counted"))
                .singleElement()
                .asString()
                .contains(",2016-12,12.5,");

        JsonObject answer = RunningPortal.json(portal.getAs("rotherham-viewer", indicator));
        JsonObject link = answer.getJsonObject("catalogue");
        assertThat(link.getJsonArray("breaks").getJsonObject(0).getString("month"))
                .isEqualTo("2016-10");
        assertThat(answer.getJsonArray("months").getValuesAs(JsonObject.class))
                .filteredOn(month -> !month.getJsonArray("breaks").isEmpty())
                .extracting(month -> month.getString("period"))
                .containsExactly("2016-12");
        assertThat(portal.getAs("rotherham-viewer", ROTHERHAM + "/scorecard?format=csv&report=" + MARCH)
                        .body())
                .contains(",series_break", "2016-10: Transfers are counted");
    }
}
