package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.IndicatorPage;
import uk.councilportal.system.pages.ScorecardPage;

/** The scorecard in a browser: each council's layout, its filters and columns, wide, narrow and in the dark. */
class ScorecardBrowserIT {

    private static final String NORFOLKS_JANUARY = "/app/scorecard.xhtml?report=NORF&month=2017-01";
    private static final String SAFEGUARDING = "report=ROTH-SG&month=2017-03";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @ParameterizedTest
    @CsvSource({
        "rotherham-viewer,   'Viewer, Rotherham',   'Scorecard, March 2017'",
        "norfolk-viewer,     'Viewer, Norfolk',     'Scorecard, January 2017'",
        "southampton-viewer, 'Viewer, Southampton', 'Scorecard, September 2016'",
        "birmingham-viewer,  'Viewer, Birmingham',  'Scorecard, September 2015'"
    })
    void isWhereCouncilPeopleStart(String person, String who, String heading) {
        ScorecardPage scorecard = signedIn(person);

        assertThat(scorecard.isAt()).isTrue();
        assertThat(scorecard.signedInAs()).isEqualTo(who);
        assertThat(scorecard.heading()).isEqualTo(heading);
        assertThat(scorecard.issue()).contains("Issue 1").contains("frozen");
        assertThat(scorecard.accessibilityViolations()).isEmpty();
        assertThat(scorecard.scrollsSideways()).isFalse();
        assertThat(scorecard.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rotherham-viewer   | Jan 17, Feb 17, Mar 17, Year end, DOT, RAG, SPC, 15 months, Red, Amber, Target",
                "norfolk-viewer     | Oct 16, Nov 16, Dec 16, Jan 17, Year to date, Target, DOT, RAG, Red, Green, Previous year to date",
                "southampton-viewer | Sep 15, Aug 16, Sep 16, On last month, On last year, 12-month average, 12-month max., Neigh. average, England",
                "birmingham-viewer  | Six months, Sep 15, EAST, NWC, SOUTH, MASH, RAG, DOT, Target, England"
            })
    void showsTheCouncilsOwnColumnsInTheirOrder(String person, String expected) {
        assertThat(signedIn(person).columns()).containsSubsequence(expected.split(", "));
    }

    @Test
    void saysEveryMarkOfARowInWords() {
        ScorecardPage scorecard = rotherham();

        assertThat(scorecard.row("2.2")).contains("93.1%", "Improved", "Green", "Usual variation");
        assertThat(scorecard.trend("2.2")).startsWith("15 months to March 2017: lowest 67.4%, highest 98.4%");
        assertThat(scorecard.row("1.2")).contains("Declined, off target", "Red");
    }

    @Test
    void printsNumeratorDenominatorAndResultOfBirminghamsIndicatorsInABlock() {
        ScorecardPage scorecard = signedIn("birmingham-viewer");

        assertThat(scorecard.block("1")).containsExactly("1n 1,829 303", "1d 7,314 1,287", "1 25% 24%");
        assertThat(scorecard.block("10r")).containsExactly("10r z 70");
        assertThat(scorecard.filters()).contains("All 15");
    }

    @Test
    void saysOfAnOpenMonthThatThereIsNoFigureYet() {
        ScorecardPage scorecard = signedIn("norfolk-officer");
        scorecard.goToChoice("report=NORF&month=2017-02");

        assertThat(scorecard.row("9.1"))
                .contains("no figure has been entered yet")
                .contains("No direction: no figure yet")
                .contains("Not rated: no figure yet")
                .contains("No signal: no figure yet");
        assertThat(scorecard.accessibilityViolations()).isEmpty();
    }

    @Test
    void leavesTheRowsThatAFilterPromises() {
        ScorecardPage scorecard = rotherham();
        String promise = scorecard.filters().stream()
                .filter(words -> words.startsWith("Off target and worse"))
                .findFirst()
                .orElseThrow();

        scorecard.filter("Off target and worse");

        assertThat("Off target and worse " + scorecard.rows()).isEqualTo(promise);
        assertThat(scorecard.address()).contains("filter=off-target-and-worse").contains("month=2017-03");
    }

    @Test
    void keepsEveryChoiceInTheAddress() {
        ScorecardPage scorecard = rotherham();
        String comfortable = scorecard.cellSpace();

        scorecard.chooseArea("Placements");
        scorecard.hideColumns("benchmark");
        scorecard.compactRows();

        assertThat(scorecard.areas()).hasSize(1).first().asString().startsWith("Placements");
        assertThat(scorecard.columns()).contains("Mar 17", "2015/16").doesNotContain("Top quartile");
        assertThat(scorecard.cellSpace()).isNotEqualTo(comfortable);
        assertThat(scorecard.address()).contains("area=Placements", "hide=benchmark", "density=compact");
        assertThat(scorecard.accessibilityViolations()).isEmpty();
    }

    @Test
    void saysSoWhenNoRowIsLeft() {
        ScorecardPage scorecard = signedIn("rotherham-viewer");
        scorecard.goToChoice(SAFEGUARDING + "&area=Placements&filter=restated");

        assertThat(scorecard.text()).contains("No indicators match", "Clear the filters");
    }

    @Test
    void opensAnIndicator() {
        ScorecardPage scorecard = rotherham();
        scorecard.openIndicator("2.2");

        assertThat(scorecard.address()).contains("ref=2.2", "report=ROTH-SG", "month=2017-03");
        assertThat(scorecard.heading()).contains("45 working days");
    }

    @Test
    void hidesTheWorkingCopyFromViewers() {
        ScorecardPage scorecard = rotherham();

        assertThat(scorecard.months()).noneMatch(month -> month.contains("draft"));
        assertThat(scorecard.goToChoice("report=ROTH-SG&month=2017-04")).isEqualTo(404);
        assertThat(scorecard.goToChoice(SAFEGUARDING + "&issue=draft")).isEqualTo(404);
    }

    @Test
    void showsOfficersTheWorkingCopyAsWhatItIs() {
        ScorecardPage scorecard = signedIn("rotherham-officer");

        assertThat(scorecard.goToChoice("report=ROTH-SG&month=2017-04")).isEqualTo(200);
        assertThat(scorecard.issue()).contains("Working copy").contains("can still change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report=NORF&month=2017-01",
                "report=ROTH-SG&month=2017-13",
                "report=ROTH-SG&month=2017-03&issue=9"
            })
    void isNotFoundForWhatIsNotThere(String choices) {
        ScorecardPage scorecard = signedIn("rotherham-viewer");

        assertThat(scorecard.goToChoice(choices)).isEqualTo(404);
        assertThat(scorecard.heading()).isEqualTo("We cannot show this page");
    }

    @Test
    void offersItsFiguresAsFiles() {
        assertThat(rotherham().downloads())
                .hasSize(2)
                .allMatch(
                        address -> address.startsWith("/api/v1/councils/E08000018/") && address.contains("format=csv"));
    }

    @Test
    void showsOnNarrowScreensWhatMattersMost() {
        ScorecardPage scorecard = rotherham();
        scorecard.resizeTo(320, 640);

        assertThat(scorecard.scrollsSideways()).isFalse();
        assertThat(scorecard.columns()).containsExactly("Ref and indicator", "Mar 17", "DOT", "RAG", "Target");
        assertThat(scorecard.accessibilityViolations()).isEmpty();

        scorecard.showAllColumns();
        assertThat(scorecard.columns()).contains("Year end", "Top quartile");
        assertThat(scorecard.scrollsSideways()).isFalse();
    }

    @Test
    void isAccessibleInTheDark() {
        BrowserContext dark = browsers.open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        Page page = PortalBrowser.signIn(dark, "southampton-viewer", "/app/scorecard.xhtml");

        assertThat(new ScorecardPage(page).accessibilityViolations()).isEmpty();
    }

    @Test
    void isReachedAgainFromAnIndicator() {
        ScorecardPage scorecard = rotherham();
        scorecard.openIndicator("2.2");
        IndicatorPage indicator = scorecard.asIndicator();

        assertThat(indicator.isAt()).isTrue();
        indicator.backToScorecard();
        assertThat(scorecard.isAt()).isTrue();
        assertThat(scorecard.reports()).hasSize(3);
    }

    private ScorecardPage rotherham() {
        ScorecardPage scorecard = signedIn("rotherham-viewer");
        assertThat(scorecard.goToChoice(SAFEGUARDING)).isEqualTo(200);
        return scorecard;
    }

    /** Where the person starts; Norfolk's at the month the sample published, whatever another test publishes. */
    private ScorecardPage signedIn(String person) {
        String start = person.startsWith("norfolk") ? NORFOLKS_JANUARY : "/app/home.xhtml";
        Page page = browsers.signIn(person, start);
        ScorecardPage scorecard = new ScorecardPage(page);
        page.reload();
        return scorecard;
    }
}
