package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HomePage;

/** Where people who work on the month start, in a browser. */
class HomeBrowserIT {

    private static final String REPORT = "Improvement board summary";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsAnOfficerTheOpenMonthAndWhatIsToBePutRight() {
        HomePage home = signedIn("birmingham-officer");

        assertThat(home.heading()).isEqualTo("My work");
        assertThat(home.text()).contains("1 month waits for you");
        assertThat(home.months()).containsExactly(REPORT + ", October 2015");
        assertThat(home.month(REPORT))
                .contains("Open", "20 November 2015", "Late", "Check and submit", "Missing figures");
        assertThat(home.counts(REPORT))
                .extracting(count ->
                        count.replaceAll("^[\\d,]+( of [\\d,]+)?\\s+", "").split("\n")[0])
                .containsExactly(
                        "Failed checks",
                        "Warnings without a reason",
                        "Missing figures",
                        "Returned",
                        "Red or sharply changed with commentary");
        assertThat(home.navigation())
                .containsExactly(
                        "My work", "The month", "Scorecard", "Commentary and actions", "Months and issues", "Compare");

        home.takeNextStep(REPORT);
        assertThat(home.address()).contains("review.xhtml", "report=BHAM", "month=2015-10");
    }

    @Test
    void tellsAnApproverThatNothingWaitsBeforeTheMonthIsHandedIn() {
        HomePage home = signedIn("birmingham-approver");

        assertThat(home.text()).contains("No month waits for you");
        assertThat(home.month(REPORT)).contains("See what changed").doesNotContain("Check and submit");
    }

    @Test
    void showsOneMonthForEachReportOfTheOwnCouncilOnly() {
        HomePage home = signedIn("rotherham-admin");

        assertThat(home.months()).hasSizeGreaterThanOrEqualTo(3).noneMatch(month -> month.startsWith(REPORT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 320})
    void isAccessibleAtAnyWidth(int width) {
        HomePage home = signedIn("rotherham-officer");
        home.resizeTo(width, 900);

        assertThat(home.goToHome()).isEqualTo(200);
        assertThat(home.accessibilityViolations()).isEmpty();
        assertThat(home.scrollsSideways()).isFalse();
        assertThat(home.complaints()).isEmpty();
    }

    private HomePage signedIn(String person) {
        return new HomePage(browsers.signIn(person, "/app/home.xhtml"));
    }
}
