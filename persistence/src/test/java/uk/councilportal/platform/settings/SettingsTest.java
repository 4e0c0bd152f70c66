package uk.councilportal.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Map<String, String> given = new HashMap<>();

    @Test
    void startsInProductionWithEverythingSet() {
        production();
        assertThat(settings().problems()).isEmpty();
        assertThatCode(() -> StartGate.refuseToStart(settings().problems())).doesNotThrowAnyException();
    }

    @Test
    void namesEveryMissingSettingAtOnce() {
        assertThat(settings().problems())
                .hasSize(12)
                .contains("PORTAL_DB_URL is not set", "PORTAL_OIDC_ISSUER is not set", "PORTAL_BASE_URL is not set");
    }

    @Test
    void takesAnEmptySettingForAMissingOne() {
        production();
        given.put("PORTAL_DB_PASSWORD", "  ");
        assertThat(settings().problems()).containsExactly("PORTAL_DB_PASSWORD is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_DB_PASSWORD, development-portal, PORTAL_DB_PASSWORD is a secret of the development set-up",
        "PORTAL_OIDC_CLIENT_SECRET, my-development-secret,"
                + " PORTAL_OIDC_CLIENT_SECRET is a secret of the development set-up",
        "PORTAL_AUDIT_KEY, development, PORTAL_AUDIT_KEY is a secret of the development set-up",
        "PORTAL_BASE_URL, http://localhost:8080, PORTAL_BASE_URL does not begin with https://",
        "PORTAL_OIDC_ISSUER, http://localhost:8180/realms/portal, PORTAL_OIDC_ISSUER does not begin with https://",
        "PORTAL_SAMPLE_DATA, /sample, PORTAL_SAMPLE_DATA is for development only",
        "PORTAL_NATIONAL_DATA, /national, PORTAL_NATIONAL_DATA is for development only",
    })
    void refusesWhatOnlyFitsDevelopment(String key, String value, String problem) {
        production();
        given.put(key, value);
        assertThat(settings().problems()).containsExactly(problem);
        given.put("PORTAL_STAGE", "development");
        assertThat(settings().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1000", "seven"})
    void refusesANumberOfYearsThatIsNone(String years) {
        production();
        given.put("PORTAL_AUDIT_YEARS", years);
        assertThat(settings().problems()).containsExactly("PORTAL_AUDIT_YEARS is not a whole number from 1 to 999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "production", "Development", "dev", "test"})
    void isProductionUnlessTheExactWordIsSaid(String stage) {
        given.put("PORTAL_STAGE", stage);
        assertThat(settings().stage()).isEqualTo(Stage.PRODUCTION);
    }

    @Test
    void refusesToStartAndSaysWhyWithoutTellingASecret() {
        production();
        given.put("PORTAL_DB_PASSWORD", "development-secret-value");
        List<String> problems = settings().problems();
        assertThatThrownBy(() -> StartGate.refuseToStart(problems))
                .isInstanceOf(BadSettingsException.class)
                .hasMessageContaining("PORTAL_DB_PASSWORD")
                .hasMessageNotContaining("development-secret-value");
    }

    @Test
    void complainsAboutReadingAMissingSetting() {
        assertThatThrownBy(() -> settings().get(PortalSetting.DB_USER)).hasMessage("PORTAL_DB_USER is not set");
    }

    private void production() {
        Arrays.stream(PortalSetting.values()).map(PortalSetting::key).forEach(key -> given.put(key, "https://value"));
        given.put("PORTAL_STAGE", "production");
        given.put("PORTAL_AUDIT_YEARS", "7");
        given.remove("PORTAL_SAMPLE_DATA");
        given.remove("PORTAL_NATIONAL_DATA");
    }

    private Settings settings() {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }
}
