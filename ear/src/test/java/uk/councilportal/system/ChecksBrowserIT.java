package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ChecksPage;
import uk.councilportal.system.pages.ReviewPage;

/** The checks of Southampton's open month, in a browser. */
class ChecksBrowserIT {

    private static final String CHOICE = "report=SOTON&month=" + SouthamptonMonth.MONTH;
    private static final String CONTACTS = "M1 Number of contacts received";
    private static final String REASON = "The out-of-hours contacts of September were logged in October.";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final SouthamptonMonth month = new SouthamptonMonth();

    @BeforeEach
    void enterAJump() {
        month.enter("M1,,,4999");
        month.enter("M1,,,5000");
    }

    @Test
    void keepsTheReasonForAWarningUntilTheFigureChanges() {
        ChecksPage page = signedIn("southampton-officer");
        page.goToChoice(CHOICE);
        assertThat(page.finding(CONTACTS)).contains("Warning:").contains("5,000 lies outside");

        page.explain(CONTACTS);
        page.giveReason(REASON);
        assertThat(page.done()).isEqualTo("The reason is kept with the figure.");
        assertThat(page.finding(CONTACTS)).contains(REASON).contains("southampton-officer");
        assertThat(page.complaints()).isEmpty();

        ReviewPage review = page.asReview("SOTON", SouthamptonMonth.MONTH);
        assertThat(review.reasons())
                .anySatisfy(reason -> assertThat(reason)
                        .contains(CONTACTS, "5,000 lies outside", REASON, "southampton-officer (data officer)"));
        assertThat(review.change("entered", "M1")).contains(REASON);
        assertThat(review.movements()).isNotEmpty();
        assertThat(review.accessibilityViolations()).isEmpty();

        month.enter("M1,,,5001");
        page.goToChoice(CHOICE);
        assertThat(page.finding(CONTACTS)).doesNotContain(REASON);
        assertThat(page.asReview("SOTON", SouthamptonMonth.MONTH).reasons())
                .noneSatisfy(reason -> assertThat(reason).contains(REASON));
    }

    @Test
    void asksForWordsWhereNoneAreGiven() {
        ChecksPage page = signedIn("southampton-officer");
        page.goToChoice(CHOICE);

        page.explain(CONTACTS);
        page.giveReason("   ");

        assertThat(page.errors()).containsExactly("Write why the figure of M1 is right.");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void theMonthIsNotSubmittedWhileAnythingIsOpen() {
        month.enter("LAC3,,,17.5");
        ChecksPage page = signedIn("southampton-officer");
        page.goTo("/app/review.xhtml?report=SOTON&month=" + SouthamptonMonth.MONTH);
        assertThat(page.text())
                .contains("To put right before the month can be submitted")
                .contains("Enter a whole number. You typed “17.5”.")
                .contains("5,000 lies outside")
                .contains("No figure has been entered.");

        page.submitMonth();

        assertThat(page.errors()).isEmpty();
        assertThat(page.text()).contains("October 2016 cannot be submitted yet");
        assertThat(month.checks().getBoolean("open")).isTrue();
    }

    @Test
    void leadsToTheCellOfAFinding() {
        ChecksPage page = signedIn("southampton-officer");
        page.goToChoice(CHOICE);

        assertThat(page.cell(CONTACTS))
                .startsWith("entry.xhtml?report=SOTON&month=2016-10&area=MASH#c-")
                .endsWith("-0");
    }

    @Test
    void showsOneAreaWhereTheReaderChoosesIt() {
        ChecksPage page = signedIn("southampton-officer");
        page.goToChoice(CHOICE + "&area=MASH");

        assertThat(page.findings(CONTACTS)).isEqualTo(1);
        assertThat(page.findings("CP1 ")).isZero();
        assertThat(page.areas()).anyMatch(area -> area.startsWith("All areas ("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"southampton-approver", "southampton-owner", "southampton-admin"})
    void othersReadAndGiveNoReasons(String person) {
        ChecksPage page = signedIn(person);
        assertThat(page.goToChoice(CHOICE)).isEqualTo(200);

        assertThat(page.finding(CONTACTS)).contains("5,000");
        assertThat(page.offersReasons()).isFalse();
    }

    @Test
    void viewersFindNothingThere() {
        ChecksPage page = signedIn("southampton-viewer");

        assertThat(page.goToChoice(CHOICE)).isEqualTo(404);
        assertThat(page.navigation()).doesNotContain("The month");
    }

    @Test
    void canBeReadByEverybody() {
        ChecksPage page = signedIn("southampton-officer");
        page.goToChoice(CHOICE);

        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.explain(CONTACTS);
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.scrollsSideways()).isFalse();
    }

    private ChecksPage signedIn(String person) {
        return new ChecksPage(browsers.signIn(person, "/app/scorecard.xhtml"));
    }
}
