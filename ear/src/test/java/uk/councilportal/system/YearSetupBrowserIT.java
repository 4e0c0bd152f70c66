package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.YearSetupPage;

/**
 * Setting Norfolk's year 2017/18 up in a browser, which no published or open month belongs to. A portal where it is set
 * up already is refused at once.
 */
class YearSetupBrowserIT {
    private static final String ADMINISTRATOR = "norfolk-admin";
    private static final String YEAR = "2017/18";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void takesTheTargetsOverOnceAndSaysWhenNothingIsLeft() {
        YearSetupPage first = signedIn(ADMINISTRATOR);
        first.goToYear(YEAR);
        assertThat(first.accessibilityViolations()).isEmpty();
        if (first.isOffered()) {
            YearSetupPage second = signedIn(ADMINISTRATOR);
            second.goToYear(YEAR);
            first.store();
            assertThat(first.messages()).contains("Set up. Targets and layouts stored: 15");
            second.store();
            assertThat(second.messages()).contains("There is nothing to take over");
            assertThat(trail("action=YearSetupService.setUp&outcome=DONE")).hasSize(1);
        }

        first.goToYear(YEAR);
        assertThat(first.isOffered()).isFalse();
        assertThat(first.line("NORF")).contains("0").contains("15");
        first.resizeTo(320, 800);
        first.goToYear(YEAR);
        assertThat(first.accessibilityViolations()).isEmpty();
        assertThat(first.scrollsSideways()).isFalse();
        assertThat(first.complaints()).isEmpty();
    }

    @Test
    void doesNotFindAYearNobodyPlansFor() {
        YearSetupPage page = signedIn(ADMINISTRATOR);

        for (String year : List.of("1990/91", "2017", "2950/51", "next")) {
            assertThat(page.goToYear(year)).as(year).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"norfolk-officer", "norfolk-approver", "norfolk-viewer", "board-all", "portal-admin"})
    void isNotThereForOthers(String person) {
        assertThat(signedIn(person).goToYear(YEAR)).isEqualTo(404);
    }

    private List<String> trail(String choices) {
        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn(ADMINISTRATOR, "/app/"));
        history.goToChoice(choices);
        return history.entries();
    }

    private YearSetupPage signedIn(String person) {
        return new YearSetupPage(browsers.signIn(person, "/app/"));
    }
}
