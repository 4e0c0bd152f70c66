package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.UsersPage;

/** A council reads who did what in its own data, in a browser. */
class HistoryBrowserIT {

    private final RunningPortal portal = RunningPortal.get();

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsWhatSomebodyOfTheCouncilHasJustDoneAndWhatWasRefused() {
        portal.getAs("norfolk-viewer", "/api/v1/councils/E10000020/scorecard?report=NORF&month=2017-01");
        BrowserSession.of(portal, "norfolk-viewer").get("/app/targets.xhtml");
        HistoryPage history = signedIn("norfolk-admin");

        assertThat(history.goToChoice("who=norfolk-viewer")).isEqualTo(200);
        assertThat(history.entries())
                .anyMatch(entry -> entry.contains("norfolk-viewer Viewer Scorecard opened NORF 2017-01"))
                .allMatch(entry -> entry.contains("norfolk-viewer"));

        history.chooseOutcome("Refused");
        assertThat(history.entries())
                .isNotEmpty()
                .allMatch(entry -> entry.contains("Refused"))
                .anyMatch(entry -> entry.contains("Targets opened") && entry.contains("(not for this role)"));
        assertThat(history.refusedAreMarked()).isTrue();
        assertThat(history.address()).contains("who=norfolk-viewer", "outcome=REFUSED");
    }

    @Test
    void showsNothingOfAnotherCouncil() {
        portal.getAs("rotherham-viewer", "/api/v1/councils/E08000018/scorecard?report=ROTH-SG&month=2017-03");
        HistoryPage history = signedIn("norfolk-admin");

        history.goToChoice("who=rotherham&outcome=DONE");
        assertThat(history.entries()).isEmpty();
        assertThat(history.text()).contains("No entries match");
        history.goToChoice("object=ROTH-SG");
        assertThat(history.entries()).isEmpty();
    }

    @Test
    void showsWhatThePortalsAdministratorDidAboutTheCouncilToItAlone() {
        String name = "someone-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@example.org";
        UsersPage admin = new UsersPage(browsers.signIn("portal-admin", UsersPage.PATH));
        admin.fillInvitation(name, "Kim", "Lake");
        admin.tick("VIEWER");
        admin.chooseCouncil("E10000020");
        admin.invite();
        admin.openUser(name);
        admin.sayYesTo("remove");

        HistoryPage history = signedIn("norfolk-admin");
        history.goToChoice("who=portal-admin&object=" + name);
        assertThat(history.entries())
                .allSatisfy(entry -> assertThat(entry)
                        .contains("portal-admin (not of your council)")
                        .containsIgnoringCase("portal administrator"))
                .anyMatch(entry -> entry.contains("User invited"))
                .anyMatch(entry -> entry.contains("User removed"));
        assertThat(history.accessibilityViolations()).isEmpty();
        HistoryPage elsewhere = signedIn("rotherham-admin");
        elsewhere.goToChoice("object=" + name);
        assertThat(elsewhere.entries()).isEmpty();
        HistoryPage ofPortal = HistoryPage.ofPortal(browsers.signIn("portal-admin", "/app/home.xhtml"));
        ofPortal.goToChoice("council=E10000020&who=portal-admin&object=" + name);
        assertThat(ofPortal.entries()).isNotEmpty().allMatch(entry -> entry.contains("(about Norfolk)"));
    }

    @Test
    void givesTheEntriesAsAFile() {
        HistoryPage history = signedIn("norfolk-admin");
        history.goToChoice("who=norfolk-admin");

        String file = BrowserSession.of(portal, "norfolk-admin")
                .get("/app/" + history.fileAddress())
                .body();
        assertThat(file)
                .startsWith("at_utc,who,council,about,roles,action,action_code,object,outcome,reason,request\r\n");
        assertThat(file.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",norfolk-admin,"));
    }

    @Test
    void showsAWrongPasswordSoonAfterItWasGiven() {
        Page stranger = browsers.open().newPage();
        stranger.navigate("/app/home.xhtml");
        stranger.locator("#username").fill("norfolk-viewer");
        stranger.locator("#password").fill("not the password");
        stranger.locator("#kc-login").click();
        HistoryPage history = signedIn("norfolk-admin");

        assertThat(history.goToUntilThereAreEntries("who=norfolk-viewer&action=SignInService.signIn&outcome=REFUSED"))
                .anyMatch(entry -> entry.contains("Password given") && entry.contains("(wrong password)"));
        HistoryPage elsewhere = signedIn("rotherham-admin");
        elsewhere.goToChoice("who=norfolk-viewer&action=SignInService.signIn");
        assertThat(elsewhere.entries()).isEmpty();
    }

    @Test
    void saysThatTheTrailIsWhole() {
        HistoryPage history = signedIn("norfolk-admin");
        history.goToChoice("");

        assertThat(history.verify()).contains("entries verified", "Nothing was changed");
        assertThat(history.accessibilityViolations()).isEmpty();
    }

    @Test
    void saysSoWhenADayCannotBeRead() {
        HistoryPage history = signedIn("norfolk-admin");

        history.goToChoice("from=soon");
        assertThat(history.faults()).containsExactly("Enter a day such as 20 Nov 2026. You typed “soon”.");
        assertThat(history.entries()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"norfolk-viewer", "norfolk-officer", "norfolk-owner", "board-all", "portal-admin"})
    void isNotFoundForThoseWhoDoNotAnswerForTheCouncil(String person) {
        assertThat(signedIn(person).goToChoice("")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390, 320})
    void isAccessibleAtAnyWidth(int width) {
        HistoryPage history = signedIn("norfolk-approver");
        history.resizeTo(width, 900);

        assertThat(history.goToChoice("")).isEqualTo(200);
        assertThat(history.accessibilityViolations()).isEmpty();
        assertThat(history.scrollsSideways()).isFalse();
        assertThat(history.complaints()).isEmpty();
    }

    private HistoryPage signedIn(String person) {
        return HistoryPage.ofCouncil(browsers.signIn(person, "/app/home.xhtml"));
    }
}
