package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ChartPage;

/** The funnel plot in a browser, as the different people see it. */
class FunnelBrowserIT {
    private static final String CONVERSION = "indicator=contact-to-referral-rate&month=2016-09";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    @Test
    void saysWhoLiesOutsideAndDrawsEachCouncilWithItsShape() {
        ChartPage funnel = at("board-all", CONVERSION + "&focus=E10000020");

        assertThat(funnel.isDrawn()).isTrue();
        assertThat(funnel.chartTitle()).contains("differ by more than chance");
        assertThat(funnel.summary())
                .contains("Rotherham (57.3%) lies above the 99.8% limit", "Norfolk (23.2%)", "below the");
        assertThat(funnel.label()).isEqualTo(funnel.summary());
        assertThat(funnel.row("Rotherham")).contains("57.3%", "563 of 983", "Above the 99.8% limit, better");
        assertThat(funnel.row("Norfolk")).contains("650 of 2,798", "Below the 99.8% limit, worse");
        assertThat(funnel.key()).contains("95% limits", "99.8% limits", "outside, worse");
        assertThat(funnel.drawing()).contains("Rotherham 57.3%", "rectRot").doesNotContain("Birmingham x");
        assertThat(funnel.accessibilityViolations()).isEmpty();
        assertThat(funnel.complaints()).isEmpty();
    }

    @Test
    void givesItsFiguresAsAFileAndItsDrawingAsAPicture() {
        ChartPage funnel = at("board-all", CONVERSION);

        List<String> file = funnel.file();
        assertThat(file.get(0)).isEqualTo("funnel-contact-to-referral-rate-2016-09.csv");
        List<CSVRecord> lines = SharedFolder.parse(file.get(1));
        assertThat(lines)
                .extracting(line -> line.get("name"))
                .containsExactlyInAnyOrder("Birmingham", "Norfolk", "Rotherham", "Southampton");
        assertThat(lines)
                .filteredOn(line -> line.get("name").equals("Rotherham"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("numerator")).isEqualTo("563");
                    assertThat(line.get("denominator")).isEqualTo("983");
                    assertThat(line.get("position")).isEqualTo("FAR_ABOVE");
                    assertThat(line.get("upper_99_8")).isNotEmpty();
                });
        Path picture = folder.resolve("funnel.png");
        assertThat(funnel.picture(picture)).isEqualTo("funnel.png");
        assertThat(picture).satisfies(drawn -> assertThat(Files.size(drawn)).isGreaterThan(5000));
    }

    @Test
    void drawsNothingWhereThereIsNothingToSetAroundAnAverage() {
        ChartPage funnel = at("board-all", "indicator=contacts-received&month=2016-09");
        assertThat(funnel.isDrawn()).isFalse();
        assertThat(funnel.sentence()).contains("is not a percentage or rate", "Choose a percentage or rate");

        funnel.open("indicator=contact-to-referral-rate&month=2016-09&councils=E08000018");
        assertThat(funnel.isDrawn()).isFalse();
        assertThat(funnel.sentence()).startsWith("Rotherham alone has counts for September 2016");

        funnel.open("indicator=assessment-timeliness-45wd&month=2015-09");
        assertThat(funnel.row("Birmingham").toString()).contains("not comparable");
        assertThat(funnel.drawing()).doesNotContain("\"Birmingham");
    }

    @Test
    void isReachedFromTheLeagueTableByKeyboardAndKeepsTheChoices() {
        ChartPage page = at("board-all", CONVERSION);
        page.goTo("/app/league.xhtml?" + CONVERSION + "&focus=E08000018");
        assertThat(page.otherViews()).contains("Funnel plot", "SPC chart");

        page.pressEnterOn("Funnel plot");
        assertThat(page.address())
                .contains("funnel.xhtml", "indicator=contact-to-referral-rate", "month=2016-09", "focus=E08000018");
        assertThat(page.navigation()).hasSizeLessThanOrEqualTo(6);
        page.goTo("/app/league.xhtml?indicator=contacts-received&month=2016-09");
        assertThat(page.otherViews()).doesNotContain("Funnel plot").contains("SPC chart");
    }

    @Test
    void isOfAQuarterToo() {
        ChartPage funnel = at("board-all", CONVERSION.replace("2016-09", "2016-Q2"));
        assertThat(funnel.isDrawn()).isTrue();
        assertThat(funnel.text()).contains("July 2016 to September 2016 (quarter)");
        List<String> quarter = funnel.row("Norfolk");

        funnel.open(CONVERSION.replace("month=2016-09", "quarter=2016-Q2"));
        assertThat(funnel.row("Norfolk")).isEqualTo(quarter);
        assertThat(funnel.open(CONVERSION.replace("month=2016-09", "quarter=2016-Q5")))
                .isEqualTo(404);
    }

    /** The first indicator of the catalogue with a funnel, in the month in which most councils have a point. */
    @Test
    void drawsSomethingWhereNothingIsChosen() {
        ChartPage funnel = at("board-all", "");

        assertThat(funnel.isDrawn()).isTrue();
        assertThat(funnel.chosen()).hasSizeGreaterThan(1);
    }

    @Test
    void keepsTheChoicesFromOneComparisonToTheNext() {
        ChartPage funnel = at("board-all", CONVERSION + "&councils=E08000018,E10000020&focus=E10000020");
        for (String next : List.of("League table", "Heat map", "Council profile", "Trends")) {
            funnel.openByKeyboard(next);
            assertThat(funnel.address()).contains("month=2016-09", "councils=E08000018%2CE10000020", "focus=E10000020");
        }
    }

    @Test
    void saysWhyACouncilHasNoPoint() {
        ChartPage funnel = at("board-two", CONVERSION.replace("2016-09", "2017-01"));

        funnel.askWhy("Rotherham");
        assertThat(funnel.why()).contains("Rotherham lets your board see this indicator");
        assertThat(funnel.text()).doesNotContain("Southampton");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-all", "rotherham-officer"})
    void canBeReadInTheDarkAndOnAPhone(String person) {
        ChartPage funnel = at(person, CONVERSION);
        funnel.switchTheme();
        assertThat(funnel.theme()).isEqualTo("dark");
        assertThat(funnel.accessibilityViolations()).isEmpty();
        funnel.resizeTo(320, 640);
        funnel.open(CONVERSION);
        assertThat(funnel.scrollsSideways()).isFalse();
        assertThat(funnel.accessibilityViolations()).isEmpty();
        assertThat(funnel.complaints()).isEmpty();
    }

    private ChartPage at(String person, String choices) {
        return new ChartPage(browsers.signIn(person, "/app/funnel.xhtml?" + choices), "funnel.xhtml", "funnelTable");
    }
}
