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
 * Setting a year of Norfolk's up in a browser, which no published or open month belongs to: 2017/18, or the next one where
 * the portal that is looked at has that already.
 */
class YearSetupBrowserIT {
    private static final String ADMINISTRATOR = "norfolk-admin";
    private static final List<String> YEARS = List.of("2017/18", "2018/19", "2019/20", "2020/21", "2021/22");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void takesTheTargetsOverOnceAndSaysWhenNothingIsLeft() {
        YearSetupPage first = signedIn(ADMINISTRATOR);
        String year = firstThatIsNotSetUp(first);
        assertThat(first.accessibilityViolations()).isEmpty();
        assertThat(first.toTakeOver("NORF")).isEqualTo(15);
        assertThat(first.setAlready("NORF")).isZero();
        YearSetupPage second = signedIn(ADMINISTRATOR);
        second.goToYear(year);
        int before = trail("action=YearSetupService.setUp&outcome=DONE").size();
        first.store();
        assertThat(first.messages()).contains("Set up. Targets and layouts stored: 15");
        second.store();
        assertThat(second.messages()).contains("There is nothing to take over");
        assertThat(trail("action=YearSetupService.setUp&outcome=DONE")).hasSize(before + 1);

        first.goToYear(year);
        assertThat(first.isOffered()).isFalse();
        assertThat(first.toTakeOver("NORF")).isZero();
        assertThat(first.setAlready("NORF")).isEqualTo(15);
        first.resizeTo(320, 800);
        first.goToYear(year);
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
        assertThat(signedIn(person).goToYear(YEARS.get(0))).isEqualTo(404);
    }

    private static String firstThatIsNotSetUp(YearSetupPage page) {
        return YEARS.stream()
                .filter(year -> page.goToYear(year) == 200 && page.isOffered())
                .findFirst()
                .orElseThrow(() -> new AssertionError("None of " + YEARS + " is left to be set up"));
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
