package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.TargetPage;

/**
 * Setting targets in a browser, on Birmingham's year 2016/17, which no other test reads. The tests leave targets
 * behind and do not mind those they find.
 */
class TargetBrowserIT {

    private static final String YEAR = "2016/17";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void storesATargetAfterATrialOnTheLastTwelveMonths() {
        TargetPage target = signedIn("birmingham-admin");
        assertThat(target.goToTarget("BHAM", "3", YEAR)).isEqualTo(200);
        int before = target.history().size();
        set(target, "", "≥ 9" + (before % 9 + 1) + "%", "< 20");

        target.tryOut();
        assertThat(target.trial()).hasSize(12).allMatch(row -> row.contains("Not rated"));
        assertThat(target.trial()).anyMatch(row -> row.contains("September 2015") && row.contains("Rated otherwise"));
        assertThat(target.text()).contains("Nothing is stored yet");
        assertThat(target.history()).hasSize(before);

        target.store();
        assertThat(target.messages()).contains("The target is stored", "from the next issue");
        assertThat(target.history()).hasSize(before + 1).first().asString().contains("birmingham-admin", "≥ 9");
        assertThat(target.complaints()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        TargetPage target = signedIn("birmingham-admin");
        target.goToTarget("BHAM", "4", YEAR);
        int before = target.history().size();

        set(target, "about 90", "95", "");
        target.store();

        assertThat(target.faults())
                .containsExactly(
                        "Enter the target as a number such as 95 or 12.5. You typed “about 90”.",
                        "Enter a bound or range such as ≥ 95, < 23, 14 to 20 or ±5 of 52.3. You typed “95”.");
        assertThat(target.typed("aim")).isEqualTo("about 90");
        assertThat(target.history()).hasSize(before);
        assertThat(target.accessibilityViolations()).isEmpty();
        assertThat(target.followFault(1)).isEqualTo("green");
    }

    @Test
    void overwritesNobodysTargetUnseen() {
        TargetPage first = signedIn("birmingham-admin");
        first.goToTarget("BHAM", "5", YEAR);
        TargetPage second = signedIn("birmingham-admin");
        second.goToTarget("BHAM", "5", YEAR);
        String value = "≥ 8" + (first.history().size() % 9 + 1) + "%";

        set(second, "", value, "");
        second.store();
        set(first, "", "≥ 71%", "");
        first.store();

        assertThat(first.messages()).contains("Somebody else has set this target since you opened it");
        assertThat(first.typed("green")).isEqualTo("≥ 71%");
        assertThat(first.history()).first().asString().contains(value);

        first.store();
        assertThat(first.history()).first().asString().contains("≥ 71%");
    }

    @Test
    void takesTheYearBeforeOver() {
        TargetPage list = signedIn("birmingham-admin");
        assertThat(list.goToList("BHAM", YEAR)).isEqualTo(200);
        if (list.canTakeOver()) {
            list.takeOver();
            assertThat(list.messages()).contains("taken over from the year before: 1");
        }

        assertThat(list.canTakeOver()).isFalse();
        assertThat(list.line("11")).contains("83");
    }

    @ParameterizedTest
    @CsvSource({"birmingham-officer, 200", "birmingham-owner, 200", "birmingham-approver, 200", "birmingham-viewer, 404"
    })
    void isReadByThoseWhoSeeDraftsAndSetByNoneOfThem(String person, int status) {
        TargetPage target = signedIn(person);

        assertThat(target.goToList("BHAM", YEAR)).isEqualTo(status);
        assertThat(target.canTakeOver()).isFalse();
        assertThat(target.goToTarget("BHAM", "3", YEAR)).isEqualTo(status);
        assertThat(target.canBeSet()).isFalse();
    }

    @Test
    void isNotFoundForAnotherCouncil() {
        TargetPage target = signedIn("birmingham-admin");

        assertThat(target.goToTarget("NORF", "101", YEAR)).isEqualTo(404);
        assertThat(target.goToList("NORF", YEAR)).isEqualTo(404);
        assertThat(target.goToTarget("BHAM", "3", "1816/17")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 320})
    void isAccessibleAtAnyWidth(int width) {
        TargetPage target = signedIn("birmingham-admin");
        target.resizeTo(width, 900);
        target.goToList("BHAM", YEAR);
        assertThat(target.accessibilityViolations()).isEmpty();
        assertThat(target.scrollsSideways()).isFalse();

        target.goToTarget("BHAM", "11", YEAR);
        set(target, "", "≥ 83%", "");
        target.tryOut();
        assertThat(target.accessibilityViolations()).isEmpty();
        assertThat(target.scrollsSideways()).isFalse();
        assertThat(target.complaints()).isEmpty();
    }

    private static void set(TargetPage target, String aim, String green, String red) {
        target.choose("state", "Set");
        target.type("aim", aim);
        target.type("green", green);
        target.type("amber", "");
        target.type("red", red);
    }

    private TargetPage signedIn(String person) {
        return new TargetPage(browsers.signIn(person, "/app/home.xhtml"));
    }
}
