package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has been invited comes in for the first time, by the link that is shown in development. */
final class FirstVisit {
    static final String PASSWORD = "Quiet-harbour-27-lanterns";

    private final BrowserProfiles browsers;

    FirstVisit(BrowserProfiles browsers) {
        this.browsers = browsers;
    }

    /** Opens the link, uses it up, signs in with the password it gives and chooses another; returns at their first page. */
    Page comeIn(String link, String name) {
        Page page = browsers.open().newPage();
        page.navigate(link);
        page.waitForNavigation(page.locator("#open-now")::click);
        String first = page.locator("#first-password").innerText();
        assertThat(page.locator("#first-name").innerText()).isEqualTo(name);
        page.navigate("/app/home.xhtml");
        fillSignIn(page, name, first);
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.waitForNavigation(() -> page.locator("[type=submit]").first().click());
        page.waitForURL(url -> url.contains("/app/"));
        page.navigate(link);
        page.waitForNavigation(page.locator("#open-now")::click);
        assertThat(page.locator("main").innerText()).contains("has been used");
        return page;
    }

    static void fillSignIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.waitForNavigation(page.locator("#kc-login")::click);
    }
}
