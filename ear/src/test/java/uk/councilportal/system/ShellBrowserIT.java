package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.PortalPage;

/** What all pages share, in a browser: public pages, start pages of the roles, theme, keyboard, pages that say no. */
class ShellBrowserIT {

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help.xhtml", "/accessibility.xhtml", "/calculation.xhtml", "/privacy.xhtml"})
    void servesPublicPagesThatEverybodyCanRead(String address) {
        PortalPage page = new PortalPage(browsers.open().newPage());

        assertThat(page.goTo(address)).isEqualTo(200);
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.complaints()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
    }

    @Test
    void loadsNothingFromAnotherHost() {
        Page page = browsers.open().newPage();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        page.navigate("/");

        assertThat(asked)
                .isNotEmpty()
                .allMatch(url -> url.startsWith(RunningPortal.get().baseUrl()));
    }

    @Test
    void tellsThePortalAdministratorWhatThereIsToDo() {
        PortalPage page = signedIn("portal-admin");

        assertThat(page.heading()).isEqualTo("Portal administration");
        assertThat(page.navigation())
                .containsExactly("Home", "Users", "Councils", "Catalogue", "Boards", "Audit", "Operations");
        assertThat(page.navigationMarks()).as("one place at a time").containsExactly("Home");
        assertThat(page.text())
                .contains("Councils being set up", "Requests for consent not answered", "Faults in the audit trail");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"board-all, Overview", "rotherham-officer, My work"})
    void theFolderOfThePagesLeadsHome(String person, String heading) {
        PortalPage page = signedIn(person);

        assertThat(page.goTo("/app/")).isEqualTo(200);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.goTo("/app")).isEqualTo(200);
        assertThat(page.heading()).isEqualTo(heading);
    }

    @Test
    void showsTheSamePageForWhatIsNotThereAndWhatIsNotPermitted() {
        PortalPage page = signedIn("board-all");

        assertThat(page.goTo("/app/scorecard.xhtml")).isEqualTo(404);
        String notPermitted = page.text();
        assertThat(page.goTo("/app/nowhere.xhtml")).isEqualTo(404);
        assertThat(page.text()).isEqualTo(notPermitted);
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"birmingham-officer", "birmingham-viewer", "birmingham-admin", "board-all"})
    void theKeyboardReachesEveryPageOfTheNavigationWhichSaysWhereItIs(String person) {
        PortalPage page = signedIn(person);
        List<String> entries = page.navigation();
        assertThat(entries).hasSizeBetween(1, 6);

        for (String entry : entries) {
            page.openByKeyboard(entry);
            assertThat(page.whereWeAre()).as(entry).contains(entry);
            for (String beside : page.pagesBeside()) {
                page.openByKeyboard(beside);
                assertThat(page.whereWeAre()).as(beside).contains(entry, beside);
            }
        }
    }

    @Test
    void explainsARefusedSignIn() {
        PortalPage page = signedIn("two-councils");

        assertThat(page.heading()).isEqualTo("You cannot be signed in");
        assertThat(page.text()).contains("exactly one council").contains("council administrator");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void remembersTheThemeTheReaderChose() {
        PortalPage page = new PortalPage(browsers.open().newPage());
        page.goTo("/");
        String light = page.paper();

        page.switchTheme();
        page.goTo("/help.xhtml");

        assertThat(page.theme()).isEqualTo("dark");
        assertThat(page.paper()).isNotEqualTo(light);
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        PortalPage page = new PortalPage(browsers.open().newPage());
        page.goTo("/");

        page.press("Tab");
        assertThat(page.focused()).isEqualTo("Skip to main content");
        page.press("Enter");
        assertThat(page.address()).endsWith("#main");
    }

    private PortalPage signedIn(String person) {
        Page page = browsers.open().newPage();
        page.navigate("/app/home.xhtml");
        PortalBrowser.identify(page, person);
        page.waitForURL(address -> !address.contains("/realms/"));
        return new PortalPage(page);
    }
}
