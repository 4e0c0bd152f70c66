package uk.councilportal.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortalConfigurationTest {
    @Test
    void knowsItsStage() {
        assertThat(ConfigurationFixture.with("PORTAL_STAGE", "development").isDevelopment())
                .isTrue();
        assertThat(ConfigurationFixture.with("PORTAL_DB_USER", "portal").isDevelopment())
                .isFalse();
    }

    @Test
    void givesAddressesWithoutASlashAtTheEnd() {
        assertThat(ConfigurationFixture.with("PORTAL_BASE_URL", "https://portal.example/")
                        .baseUrl())
                .isEqualTo("https://portal.example");
        assertThat(ConfigurationFixture.with("PORTAL_OIDC_ISSUER", "https://id.example/realms/portal")
                        .oidcIssuer())
                .isEqualTo("https://id.example/realms/portal");
    }
}
