package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.CommentaryPage;
import uk.councilportal.system.pages.ScorecardPage;

/** Owners write about the open month of Rotherham's Early Help report in a browser. */
class CommentaryBrowserIT {

    private static final String MONTH = "report=ROTH-EH&month=2017-04";
    private static final String PATH = "/app/commentary.xhtml?";
    private static final String AREA = "Triage";
    private static final String OTHER_AREA = "Initial%20contacts";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void savesWhatIsTypedForTheWriterAloneAndFindsItAgain() {
        CommentaryPage owner = at("rotherham-owner", "&ref=1.1");
        owner.type("Contacts rose");
        owner.waitUntilSaved();

        owner.reload();
        assertThat(owner.typed()).isEqualTo("Contacts rose");
        assertThat(owner.saveState()).startsWith("Draft saved at");
        assertThat(at("rotherham-officer", "&ref=1.1").typed()).doesNotContain("Contacts rose");

        owner.discard();
        assertThat(owner.typed()).doesNotContain("Contacts rose");
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void keepsATextWithItsParagraphsAndBulletsForEverybodyWhoKeepsTheMonth() {
        CommentaryPage owner = at("rotherham-owner", "&ref=1.2");
        owner.type("Why:\n\n- **staff** left\n- a *new* system");
        owner.keep();

        assertThat(owner.done()).startsWith("The text was kept");
        CommentaryPage approver = at("rotherham-approver", "&ref=1.2");
        assertThat(approver.isWritable()).isFalse();
        assertThat(approver.kept()).contains("Why:", "staff left", "a new system", "Published with the issue");
        assertThat(approver.keptElements("li")).isEqualTo(2);
        assertThat(approver.keptElements("strong")).isEqualTo(1);
        assertThat(approver.keptElements("em")).isEqualTo(1);
    }

    @Test
    void writesOverNobody() {
        CommentaryPage owner = at("rotherham-owner", "&ref=2.2");
        CommentaryPage officer = at("rotherham-officer", "&ref=2.2");
        officer.type("The officer’s words.");
        officer.keep();

        owner.type("The owner’s words.");
        owner.keep();

        assertThat(owner.isOvertaken()).isTrue();
        assertThat(owner.warning()).contains("Somebody else has kept a text", "The officer’s words.");
        assertThat(owner.typed()).isEqualTo("The owner’s words.");
        assertThat(owner.accessibilityViolations()).isEmpty();
        assertThat(at("rotherham-approver", "&ref=2.2").kept()).contains("The officer’s words.");

        owner.keepMine();
        assertThat(owner.kept()).contains("The owner’s words.");
        assertThat(owner.isOvertaken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.typedScriptRan = true</script>",
                "<img src=x onerror=\"window.typedScriptRan = true\">",
                "[x](javascript:window.typedScriptRan=true)"
            })
    void showsMarkupThatIsTypedAsWords(String typed) {
        CommentaryPage owner = at("rotherham-owner", "&ref=3.2");
        owner.type(typed);
        owner.keep();

        assertThat(owner.keptElements("script, img, a")).isZero();
        assertThat(owner.scriptRan()).isFalse();
        assertThat(owner.kept()).contains("window.typedScriptRan");
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void listsWhatNeedsWordsAndLeadsToIt() {
        CommentaryPage owner = at("rotherham-owner", "");
        assertThat(owner.heading()).isEqualTo("Commentary, April 2017");
        assertThat(owner.text()).contains("red or sharply changed");
        assertThat(owner.accessibilityViolations()).isEmpty();

        owner.show("All indicators");
        assertThat(owner.rows()).anySatisfy(row -> assertThat(row).contains("The report as a whole"));
        owner.open("1.1");
        assertThat(owner.isWritable()).isTrue();
        assertThat(owner.accessibilityViolations()).isEmpty();
        owner.resizeTo(320, 640);
        assertThat(owner.scrollsSideways()).isFalse();
        assertThat(owner.accessibilityViolations()).isEmpty();
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void showsWhatIsSaidAboutAnAreaOnTheScorecardOfTheWorkingCopyOnly() {
        String words = "Contacts rose after the campaign " + System.nanoTime();
        CommentaryPage owner = at("rotherham-owner", "&topic=area:" + AREA);
        owner.type(words);
        owner.keep();

        ScorecardPage draft = new ScorecardPage(
                newPage("rotherham-approver", "/app/scorecard.xhtml?report=ROTH-EH&month=2017-04&issue=draft"));
        assertThat(draft.topics()).contains("Area: " + AREA);
        assertThat(draft.text()).contains(words);
        assertThat(draft.accessibilityViolations()).isEmpty();
        draft.goToChoice("report=ROTH-EH&month=2017-04&issue=draft&area=" + OTHER_AREA);
        assertThat(draft.text()).doesNotContain(words);
        ScorecardPage published =
                new ScorecardPage(newPage("rotherham-viewer", "/app/scorecard.xhtml?report=ROTH-EH&month=2017-03"));
        assertThat(published.text()).doesNotContain(words);
    }

    @Test
    void leavesAPublishedMonthAsItIs() {
        CommentaryPage published =
                new CommentaryPage(newPage("rotherham-owner", "report=ROTH-EH&month=2017-03&ref=1.1"));
        assertThat(published.isWritable()).isFalse();
        assertThat(published.text()).contains("This month is not open.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report=ROTH-EH&month=2017-04&ref=no-such",
                "report=ROTH-EH&month=2017-05&ref=1.1",
                "report=ROTH-EH&month=May&ref=1.1",
                "report=ROTH-EH&month=2017-04&topic=area:Nowhere",
                "report=ROTH-EH&month=2017-04&ref=1.1&kind=poem",
                "report=NORF&month=2017-02&ref=1.1"
            })
    void findsNothingThatIsNotThereOrIsAnotherCouncils(String choices) {
        assertThat(at("rotherham-owner", "").goToChoice(choices)).isEqualTo(404);
    }

    @Test
    void showsAViewerNothingOfTheOpenMonth() {
        CommentaryPage viewer = new CommentaryPage(newPage("rotherham-viewer", "/app/scorecard.xhtml?report=ROTH-EH"));
        assertThat(viewer.navigation()).doesNotContain("Commentary and actions");
        assertThat(viewer.goToChoice(MONTH)).isEqualTo(404);
        assertThat(viewer.goToChoice(MONTH + "&ref=1.1")).isEqualTo(404);
    }

    private CommentaryPage at(String person, String choices) {
        CommentaryPage commentary = new CommentaryPage(newPage(person, MONTH + choices));
        commentary.discardAnyDraft();
        return commentary;
    }

    private Page newPage(String person, String choices) {
        return browsers.signIn(person, choices.startsWith("/") ? choices : PATH + choices);
    }
}
