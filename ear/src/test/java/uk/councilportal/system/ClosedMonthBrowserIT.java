package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.PortalPage;

/** What the pages on which people write say about a month that is signed off, in a browser. */
class ClosedMonthBrowserIT {

    private BrowserContext browser;

    @BeforeEach
    void open() {
        browser = PortalBrowser.newContext();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "birmingham-owner | /app/entry.xhtml?report=BHAM&month=2015-09"
                        + " | This month takes no changes: it is under review or signed off.",
                "birmingham-owner | /app/commentary.xhtml?report=BHAM&month=2015-09"
                        + " | Texts stand as they are until it is opened again.",
                "birmingham-officer | /app/checks.xhtml?report=BHAM&month=2015-09"
                        + " | The month is not open: reasons stay as they are."
            })
    void sayThatNothingCanBeChanged(String person, String address, String sentence) {
        Page tab = PortalBrowser.signIn(browser, person, "/app/home.xhtml");
        PortalPage page = new PortalPage(tab);

        assertThat(page.goTo(address)).isEqualTo(200);
        assertThat(page.text()).contains(sentence);
        assertThat(tab.locator("main textarea, main table input").count()).isZero();
        assertThat(page.accessibilityViolations()).isEmpty();
    }
}
