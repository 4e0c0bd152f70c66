package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadinessIT {
    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void isReadyOnceTheSampleCouncilsAreLoaded() {
        assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void givesEverySampleUserAToken() {
        assertThat(portal.token("rotherham-officer")).isNotBlank();
        assertThat(portal.token("board-all")).isNotBlank();
        assertThat(portal.token("portal-admin")).isNotBlank();
    }

    @Test
    void opensInABrowser() {
        Page page = browsers.open().newPage();
        page.navigate("/");
        assertThat(page.title()).isNotBlank();
    }
}
