package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.ChartPage;

/** The control chart of one council in a browser, as the different people see it. */
class SpcBrowserIT {
    private static final String CONTACTS = "indicator=contacts-received&focus=";
    private static final String ROTHERHAM = "E08000018";
    private static final String SOUTHAMPTON = "E06000045";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    @Test
    void saysWhatIsUsualAndWhatIsMore() {
        ChartPage chart = at("board-all", CONTACTS + ROTHERHAM);

        assertThat(chart.isDrawn()).isTrue();
        assertThat(chart.summary())
                .matches("(?s)Rotherham stands at [0-9,]+ in March 2017; .* around a mean of .*")
                .contains("against a target of its own");
        assertThat(chart.label()).isEqualTo(chart.summary());
        assertThat(chart.key()).contains("Expected range");
        assertThat(chart.names()).first().isEqualTo("March 2017");
        assertThat(chart.row("March 2017").get(2)).isNotEmpty();
        assertThat(chart.drawing()).contains("\"role\":\"limits\"", "\"pointStyle\"");
        assertThat(chart.accessibilityViolations()).isEmpty();
        assertThat(chart.complaints()).isEmpty();
    }

    @Test
    void saysHowOftenTheCouncilMetItsOwnTarget() {
        ChartPage chart = at("board-all", "indicator=assessment-timeliness-45wd&focus=" + ROTHERHAM);

        assertThat(chart.summary())
                .containsPattern("Rotherham met its own target in (none|all|[0-9]+) of the [0-9]+ months");
        assertThat(chart.row("March 2017").get(4)).isIn("Red", "Amber", "Green");
    }

    @Test
    void holdsItsTargetAgainstTheLimitsForTheCouncilAlone() {
        String assessments = "indicator=assessment-timeliness-45wd&focus=" + ROTHERHAM;
        ChartPage own = at("rotherham-officer", assessments);
        assertThat(own.summary()).contains("Its own target");
        assertThat(own.heads()).contains("Target", "Expected range");
        assertThat(own.drawing()).contains("\"role\":\"target\"");
        assertThat(own.key()).contains("Target");
        assertThat(own.accessibilityViolations()).isEmpty();

        ChartPage board = at("board-all", assessments);
        assertThat(board.heads()).doesNotContain("Target");
        assertThat(board.drawing()).doesNotContain("\"role\":\"target\"");
        assertThat(board.summary()).doesNotContain("Its own target");
    }

    @Test
    void givesItsMonthsAsAFileAndItsDrawingAsAPicture() {
        ChartPage chart = at("board-all", CONTACTS + SOUTHAMPTON);

        List<String> file = chart.file();
        assertThat(file.get(0)).isEqualTo("spc-contacts-received-E06000045.csv");
        List<CSVRecord> lines = SharedFolder.parse(file.get(1));
        assertThat(lines)
                .hasSameSizeAs(chart.names())
                .allMatch(line -> line.get("name").equals("Southampton"));
        assertThat(lines)
                .filteredOn(line -> line.get("month").equals("2016-09"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("value")).isEqualTo("1480");
                    assertThat(line.get("mean")).isNotEmpty();
                });
        Path picture = folder.resolve("spc.png");
        assertThat(chart.picture(picture)).isEqualTo("spc.png");
        assertThat(picture).satisfies(drawn -> assertThat(Files.size(drawn)).isGreaterThan(5000));
    }

    @Test
    void showsAPeerNothingItMayNotSee() {
        ChartPage chart = at("norfolk-officer", CONTACTS + "E10000020");
        assertThat(chart.isDrawn()).isTrue();

        assertThat(chart.open(CONTACTS + SOUTHAMPTON)).isIn(200, 404);
        assertThat(chart.text()).doesNotContain("1,480");
        assertThat(chart.drawing()).doesNotContain("1480");
    }

    @Test
    void showsABoardTheMonthsItMaySeeOnly() {
        ChartPage chart = at("board-two", CONTACTS + ROTHERHAM);

        assertThat(chart.names()).first().isEqualTo("March 2017");
        assertThat(chart.names()).last().isEqualTo("October 2016");
    }

    @Test
    void isReachedFromTheLeagueTableAndFromAnIndicator() {
        ChartPage page = at("rotherham-officer", CONTACTS + ROTHERHAM);
        page.goTo("/app/league.xhtml?indicator=cpp-count&month=2017-01");
        page.pressEnterOn("SPC chart");
        assertThat(page.address()).contains("spc.xhtml", "indicator=cpp-count");
        page.goTo("/app/indicator.xhtml?report=ROTH-SG&month=2017-03&ref=5.1");
        page.pressEnterOn("SPC chart");
        assertThat(page.address()).contains("spc.xhtml", "indicator=cpp-count");
        assertThat(page.summary()).startsWith("Rotherham stands at");
        assertThat(page.pagesBeside()).contains("Funnel plot", "SPC chart");
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        ChartPage chart = at("board-all", CONTACTS + ROTHERHAM);
        chart.switchTheme();
        assertThat(chart.theme()).isEqualTo("dark");
        assertThat(chart.accessibilityViolations()).isEmpty();
        chart.resizeTo(320, 640);
        chart.open(CONTACTS + ROTHERHAM);
        assertThat(chart.scrollsSideways()).isFalse();
        assertThat(chart.accessibilityViolations()).isEmpty();
    }

    private ChartPage at(String person, String choices) {
        return new ChartPage(browsers.signIn(person, "/app/spc.xhtml?" + choices), "spc.xhtml", "spcTable");
    }
}
