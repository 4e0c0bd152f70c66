package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ActionsPage;
import uk.councilportal.system.pages.HomePage;
import uk.councilportal.system.pages.IndicatorPage;
import uk.councilportal.system.pages.ScorecardPage;

/** What is being done about Rotherham's Early Help indicators, kept in a browser from beginning to end. */
class ActionsBrowserIT {

    private static final String REPORT = "report=ROTH-EH";
    private static final String PATH = "/app/actions.xhtml?";

    /** The same words in every run would be other runs' actions. */
    private final String what = "Recruit two workers " + System.nanoTime();

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void goesFromTheFirstWordsToWhatCameOfIt() {
        ActionsPage owner = begun("4.1", "30 June 2017");
        assertThat(owner.text()).contains("The action was kept");
        assertThat(owner.rows())
                .anySatisfy(row -> assertThat(row)
                        .contains(what, "4.1", "Service manager", "30 June 2017", "Not started", "overdue"));
        assertThat(owner.accessibilityViolations()).isEmpty();

        owner.open(what);
        owner.chooseProgress("DONE");
        owner.keep();
        assertThat(owner.problems()).containsExactly("Say what came of it: the action is done or stopped");
        owner.fill("outcome", "Both are in post.");
        owner.keep();

        assertThat(owner.rows()).noneSatisfy(row -> assertThat(row).contains(what));
        owner.goToChoice(REPORT + "&show=all");
        owner.open(what);
        assertThat(owner.history())
                .hasSize(2)
                .first()
                .asString()
                .contains("rotherham-owner", "Done", "Both are in post.");
        assertThat(owner.accessibilityViolations()).isEmpty();
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void standsOnTheIndicatorsPageAndOnTheScorecardOfTheWorkingCopyOnly() {
        begun("4.2", "1 May 2017");

        IndicatorPage draft = new IndicatorPage(browsers.signIn(
                "rotherham-approver", "/app/indicator.xhtml?report=ROTH-EH&ref=4.2&month=2017-04&issue=draft"));
        assertThat(draft.text()).contains(what, "overdue");
        assertThat(draft.accessibilityViolations()).isEmpty();
        ScorecardPage scorecard = new ScorecardPage(
                browsers.signIn("rotherham-approver", "/app/scorecard.xhtml?report=ROTH-EH&month=2017-04&issue=draft"));
        assertThat(scorecard.row("4.2")).contains("overdue");
        IndicatorPage published = new IndicatorPage(
                browsers.signIn("rotherham-viewer", "/app/indicator.xhtml?report=ROTH-EH&ref=4.2&month=2017-03"));
        assertThat(published.text()).doesNotContain(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-officer", "rotherham-owner", "rotherham-approver"})
    void waitsOnTheStartPageWhenItIsOverdue(String person) {
        begun("4.2", "1 May 2017");
        HomePage home = new HomePage(browsers.signIn(person, "/app/home.xhtml"));

        assertThat(home.overdue())
                .anySatisfy(line -> assertThat(line).contains(what, "Due 1 May 2017", "4.2", "Service manager"));
        assertThat(home.accessibilityViolations()).isEmpty();
        assertThat(home.openOverdue(what).history()).hasSize(1);
    }

    @Test
    void saysAllThatHasToBePutRightAndKeepsWhatWasTyped() {
        ActionsPage owner = at("rotherham-owner", REPORT + "&add=yes");
        owner.fill("owner", "Service manager");
        owner.fill("due", "31 June 2017");
        owner.keep();

        assertThat(owner.problems())
                .containsExactly(
                        "Say what is to be done", "Write the due day as 30 June 2017. You typed “31 June 2017”.");
        assertThat(owner.focused()).startsWith("The action was not kept");
        assertThat(owner.problemOf("due")).contains("Error:", "You typed “31 June 2017”.");
        assertThat(owner.filled("owner")).isEqualTo("Service manager");
        assertThat(owner.filled("due")).isEqualTo("31 June 2017");
        assertThat(owner.accessibilityViolations()).isEmpty();
        owner.resizeTo(320, 640);
        assertThat(owner.scrollsSideways()).isFalse();
        assertThat(owner.accessibilityViolations()).isEmpty();
    }

    @Test
    void writesOverNobodysChange() {
        ActionsPage owner = begun("4.1", "1 May 2027");
        owner.open(what);
        ActionsPage officer = at("rotherham-officer", REPORT);
        officer.open(what);
        officer.chooseProgress("BEHIND");
        officer.keep();

        owner.fill("owner", "Head of service");
        owner.keep();

        assertThat(owner.warning()).contains("Somebody else has changed this action");
        assertThat(owner.history()).first().asString().contains("rotherham-officer", "Behind");
        assertThat(owner.filled("owner")).isEqualTo("Head of service");
        owner.keep();
        assertThat(owner.rows()).anySatisfy(row -> assertThat(row).contains(what, "Head of service"));
    }

    @Test
    void showsWhatIsTypedAsWords() {
        ActionsPage owner = at("rotherham-owner", REPORT + "&add=yes");
        String typed = "<script>window.typedScriptRan = true</script> " + what;
        owner.fill("what", typed);
        owner.fill("owner", "<b>Service manager</b>");
        owner.fill("due", "1 May 2027");
        owner.keep();

        assertThat(owner.rows()).anySatisfy(row -> assertThat(row).contains(typed, "<b>Service manager</b>"));
    }

    @Test
    void letsReadersOfTheWorkingCopyReadAndNothingElse() {
        begun("4.1", "1 May 2027");
        ActionsPage approver = at("rotherham-approver", REPORT);

        assertThat(approver.canAdd()).isFalse();
        approver.open(what);
        assertThat(approver.history()).hasSize(1);
        assertThat(approver.canAdd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"report=NORF", "report=ROTH-EH&action=999999", "report=ROTH-EH&action=x", "report=NORF&action=1"
            })
    void findsNothingThatIsNotThereOrIsAnotherCouncils(String choices) {
        assertThat(at("rotherham-owner", REPORT).goToChoice(choices)).isEqualTo(404);
    }

    @Test
    void showsAViewerNothingOfTheWorkingCopy() {
        ActionsPage viewer =
                new ActionsPage(browsers.signIn("rotherham-viewer", "/app/scorecard.xhtml?report=ROTH-EH"));

        assertThat(viewer.navigation()).doesNotContain("Commentary and actions");
        assertThat(viewer.goToChoice(REPORT)).isEqualTo(404);
    }

    private ActionsPage begun(String ref, String due) {
        ActionsPage owner = at("rotherham-owner", REPORT + "&add=yes");
        owner.chooseIndicator(ref);
        owner.fill("what", what);
        owner.fill("owner", "Service manager");
        owner.fill("due", due);
        owner.keep();
        return owner;
    }

    private ActionsPage at(String person, String choices) {
        return new ActionsPage(browsers.signIn(person, PATH + choices));
    }
}
