package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sign-in page of the identity server wears the look of the portal and is accessible. */
class SignInPageBrowserIT {
    private static final String BACKGROUND = "header => getComputedStyle(header).backgroundColor";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoAccessibilityViolation(ColorScheme scheme) {
        Page page = opened(browsers.open(new Browser.NewContextOptions().setColorScheme(scheme)));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void saysWhatIsWrongBesideTheFieldsAndKeepsTheName() {
        Page page = opened(browsers.open());
        page.locator("#username").fill("rotherham-viewer");
        page.locator("#password").fill("not the password");
        page.locator("#kc-login").click();

        assertThat(page.locator("#input-error").textContent()).contains("not right");
        assertThat(page.locator("#username").inputValue()).isEqualTo("rotherham-viewer");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /** The colours are the portal's own file, laid into the theme by the build. */
    @Test
    void wearsThePortalsColours() {
        Page page = opened(browsers.open());
        Object signIn = page.locator(".portal-header").evaluate(BACKGROUND);
        page.navigate(portal.baseUrl() + "/");

        assertThat(signIn).isEqualTo(page.locator(".portal-header").evaluate(BACKGROUND));
        assertThat(signIn).isEqualTo("rgb(16, 42, 67)");
    }

    @Test
    void fitsANarrowWindowWithoutScrollingSideways() {
        Page page = opened(browsers.open(new Browser.NewContextOptions().setViewportSize(320, 640)));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private Page opened(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(portal.issuer()
                + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
                + portal.baseUrl() + "/callback");
        return page;
    }
}
