package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.IndicatorPage;

/** The page of one indicator in a browser: the figure in words, the chart and its table, what lies behind it. */
class IndicatorBrowserIT {

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private IndicatorPage indicator;

    @BeforeEach
    void open() {
        indicator = new IndicatorPage(browsers.signIn("rotherham-viewer", "/app/home.xhtml"));
        indicator.goToIndicator("ROTH-SG", "2.2", "2017-03");
    }

    @Test
    void saysTheFigureAndWhatItMeans() {
        assertThat(indicator.isAt()).isTrue();
        assertThat(indicator.headline()).isEqualTo("93.1%");
        assertThat(indicator.text())
                .contains("Green: target ≥ 86%", "Improved: up 7.2 points on February 2017", "Usual variation");
        assertThat(indicator.sentence()).contains("first month on target since August 2016");
    }

    @Test
    void drawsTheChartWithItsSummaryAndATableOfTheSameMonths() {
        assertThat(indicator.isChartDrawn()).isTrue();
        assertThat(indicator.chartSummary()).contains("Lowest 67.4% in January 2017", "latest 93.1%");
        assertThat(indicator.chartLabel()).isEqualTo(indicator.chartSummary());
        assertThat(indicator.months()).hasSize(15).endsWith("Mar 17");
        assertThat(indicator.monthsInChart()).isEqualTo(15);
        assertThat(indicator.complaints()).isEmpty();
    }

    @Test
    void redrawsTheChartInTheColoursOfTheTheme() {
        indicator.isChartDrawn();
        String before = indicator.lineColour();

        indicator.switchTheme();

        assertThat(indicator.lineColour()).isNotEqualTo(before);
        assertThat(indicator.accessibilityViolations()).isEmpty();
    }

    @Test
    void showsYearsBenchmarksAndTheDefinition() {
        assertThat(indicator.captions())
                .anyMatch(caption -> caption.startsWith("By financial year"))
                .anyMatch(caption -> caption.contains("beside others"));
        assertThat(indicator.definition()).contains("Numerator", "Year figure", "Target");
    }

    @Test
    void showsItsBreakdowns() {
        indicator.goToIndicator("ROTH-SG", "1.4", "2017-03");

        assertThat(indicator.captions())
                .anyMatch(caption -> caption.toLowerCase().contains("source"));
        assertThat(indicator.text()).contains("Police").contains("Health services");
    }

    @Test
    void isUsableOnANarrowScreen() {
        indicator.resizeTo(320, 640);

        assertThat(indicator.scrollsSideways()).isFalse();
        assertThat(indicator.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ROTH-SG, 99.9, 2017-03", "ROTH-SG, 2.2, 2017-04", "ROTH-SG, 2.2, March", "NORF, 2.1, 2017-01"})
    void isNotFoundForWhatIsNotThere(String report, String ref, String month) {
        assertThat(indicator.goToIndicator(report, ref, month)).isEqualTo(404);
        assertThat(indicator.heading()).isEqualTo("We cannot show this page");
    }

    @Test
    void pagesThroughALongHistoryAndSaysWhichPartIsShown() {
        FigureClient figures = FigureClient.birmingham(RunningPortal.get());
        for (int change = 0; change <= 100; change++) {
            figures.set("10", "", String.valueOf(1900 + change));
        }
        IndicatorPage birmingham = new IndicatorPage(browsers.signIn(
                "birmingham-officer", "/app/indicator.xhtml?report=BHAM&ref=10&month=2015-10&issue=draft"));

        birmingham.openHistory();
        assertThat(birmingham.history()).hasSize(100);
        assertThat(birmingham.text()).contains("Shown are 1 to 100 of ");
        birmingham.followInHistory("Earlier changes");
        assertThat(birmingham.text()).contains("Shown are 101 to ");
        assertThat(birmingham.history()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(birmingham.accessibilityViolations()).isEmpty();
        birmingham.followInHistory("Later changes");
        assertThat(birmingham.history()).hasSize(100).first().asString().contains("2,000");
    }
}
