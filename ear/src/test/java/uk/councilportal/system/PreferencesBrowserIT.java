package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.PreferencesPage;

/** Choosing what to be told by e-mail, in a browser. The running portal has no mail server, and says so. */
class PreferencesBrowserIT {

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void keepsWhatAPersonWants() {
        PreferencesPage preferences = signedIn("southampton-owner");
        assertThat(preferences.goToPreferences()).isEqualTo(200);
        assertThat(preferences.offered())
                .containsExactly("A month is returned", "A month is published", "A deadline is near");
        assertThat(preferences.text()).contains("No e-mail is sent", "southampton-owner@");

        preferences.tick("RETURNED", false);
        preferences.store();
        assertThat(preferences.text()).contains("Your choice is stored");
        assertThat(preferences.isTicked("RETURNED")).isFalse();
        assertThat(preferences.isTicked("PUBLISHED")).isTrue();

        preferences.tick("RETURNED", true);
        preferences.store();
        assertThat(preferences.isTicked("RETURNED")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-all", "portal-admin"})
    void isNotFoundForThoseWhoAreToldNothing(String person) {
        assertThat(signedIn(person).goToPreferences()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 320})
    void isAccessibleAtAnyWidth(int width) {
        PreferencesPage preferences = signedIn("southampton-viewer");
        preferences.resizeTo(width, 900);
        preferences.goToPreferences();

        assertThat(preferences.accessibilityViolations()).isEmpty();
        assertThat(preferences.scrollsSideways()).isFalse();
        assertThat(preferences.complaints()).isEmpty();
    }

    private PreferencesPage signedIn(String person) {
        return new PreferencesPage(browsers.signIn(person, "/app/home.xhtml"));
    }
}
